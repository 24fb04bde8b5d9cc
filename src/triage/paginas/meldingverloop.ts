import type { Paginainhoud } from '../../kern/scherm.ts';
import { bronwoord, type Melding } from '../../meldingen/index.ts';
import type { Tijdpunt } from '../../platform/scherm/index.ts';
import type { Signaal, Stapel } from '../../signalen/index.ts';
import type { Triageregel } from '../schema.ts';
import { routewoorden } from '../weergave.tsx';

/** A signaal with the stapels it lies on. */
export type Signaalmet = Signaal & { stapels: Array<Pick<Stapel, 'id' | 'nummer' | 'titel' | 'status'>> };

/** The one next step of a melding. */
export function volgendeStap(
  m: Melding,
  signalen: readonly Signaalmet[],
  triages: readonly Triageregel[],
): Pick<Paginainhoud, 'volgendeStap'> {
  if (m.status === 'gesloten' || m.status === 'overgedragen') return {};
  const open = signalen.flatMap((x) => x.stapels).find((p) => p.status === 'open');
  if (m.status === 'in_behandeling' && m.opgevolgdOp && m.terugkoppelingGewenst)
    return { volgendeStap: { tekst: 'Laat de melder weten hoe het afliep', pad: `/meldingen/${m.id}/terugkoppelen` } };
  if (signalen.length === 0 && triages.length === 0)
    return {
      volgendeStap: { tekst: 'Haal de feiten eruit', pad: `/meldingen/${m.id}/signalen/nieuw`, voor: m.reagerenVoor },
    };
  if (open) return { volgendeStap: { tekst: `Kies een route voor stapel ${open.nummer}`, pad: `/stapels/${open.id}` } };
  if (triages.length === 0)
    return { volgendeStap: { tekst: 'Kies een route', pad: `/triages/nieuw?melding=${m.id}`, voor: m.reagerenVoor } };
  return {
    volgendeStap: {
      tekst: 'Bekijk de gekozen route en de stap die volgt',
      pad: `/triages/${triages[0]!.id}`,
      voor: triages[0]!.opvolgenVoor,
    },
  };
}

/** What happened with a melding, in order. */
export function tijdlijnVan(m: Melding, signalen: readonly Signaalmet[], triages: readonly Triageregel[]): Tijdpunt[] {
  const punten: Tijdpunt[] = [
    { op: m.ontvangenOp, tekst: 'Melding ontvangen', bron: bronwoord(m.bron) },
    ...signalen.map((x) => ({
      op: x.aangemaaktOp,
      tekst: 'Signaal vastgelegd',
      pad: `/signalen/${x.id}`,
      door: x.aangemaaktDoorNaam,
    })),
    ...triages.map((t) => ({
      op: t.op,
      tekst: `Route gekozen: ${routewoorden(t.routes)}`,
      pad: `/triages/${t.id}`,
      door: t.doorNaam,
    })),
    ...m.terugkoppelingen.map((t) => ({ op: t.op, tekst: 'Melder ingelicht', toelichting: t.tekst, door: t.doorNaam })),
    ...(m.opgevolgdOp ? [{ op: m.opgevolgdOp, tekst: 'Opvolging klaar' }] : []),
  ];
  return punten.sort((a, b) => String(a.op).localeCompare(String(b.op)));
}
