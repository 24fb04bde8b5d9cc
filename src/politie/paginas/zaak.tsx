import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { petVan } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Zorglink } from '../../kern/zorglink.tsx';
import {
  Citaat,
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Termijn,
  Tijdlijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { zekerheden } from '../../mensenhandel/index.ts';
import { legKenmerkVast, sluitZaak, vernietigZaak, vulZaakAan, waardeer } from '../handelingen.ts';
import type { Weging } from '../model.ts';
import {
  adviseerWijkagent,
  bereidControleVoor,
  handelAdviesAf,
  handelDirect,
  legControleVast,
  startOnderzoek,
} from '../opvolging.ts';
import { overZaak } from '../over.ts';
import { aanvinkbaar } from '../invoer.ts';
import type { Stuk, Zaak } from '../schema.ts';
import { verstuurRapportage } from '../rapportage.ts';
import { draagLandelijkOver, koppelZaakTerug } from '../terugkoppelen.ts';
import { toonZaak } from '../vragen.ts';
import { Waardemerk, Zaakmerk } from '../weergave.tsx';
import { kanalen, terugkoppelsoorten } from '../woorden.ts';
import { legSekswerkcontroleVast } from '../sekswerkcontrole.ts';
import { houdAan, legGrondVast } from '../termijnen.ts';
import { Termijnpaneel } from './termijnen.tsx';
import { Wegingpaneel, Wegingzin } from './weging.tsx';

/** One zaak: facts, weighing, what follows, in order. */
export const zaakPagina: Pagina = {
  pad: '/politiezaken/:id',
  async toon(s) {
    const zonder = /^[A-Z0-9,]{1,200}$/.test(s.filters.zonder ?? '') ? s.filters.zonder : undefined;
    const z = await s.vraag(toonZaak, { id: s.params.id!, ...(zonder ? { zonder } : {}) });
    return {
      titel: `Zaak ${z.nummer}`,
      kruimels: [{ tekst: 'Zaken van de politie', pad: '/politiezaken' }, { tekst: z.nummer }],
      ...volgende(s, z),
      inhoud: <TweeKolom hoofd={<Hoofd z={z} />} zijtitel="Over deze zaak" zij={<Zij s={s} z={z} />} />,
    };
  },
};

function volgende(s: Scherm, z: Zaak) {
  const naar = (tekst: string, deel: string) => ({ volgendeStap: { tekst, pad: `/politiezaken/${z.id}/${deel}` } });
  if (s.wie.petsoort === 'wijkagent')
    return z.status === 'bij_wijkagent' ? naar('Laat weten wat u met het advies deed', 'afhandelen') : {};
  if (z.status === 'gesloten') return {};
  if (z.uitkomst === null) return naar('Stel de waardebepaling vast', 'waarderen');
  if (z.uitkomst === 'zeer_sterk' && !z.gehandeldOp) return naar('Bel nu, handel, en leg het daarna vast', 'direct');
  if (z.status === 'signaalcontrole') return naar('Leg vast hoe de signaalcontrole verliep', 'controleverslag');
  if (z.status !== 'gewogen') return {};
  if (z.uitkomst === 'geen') return naar('Geef een advies aan de wijkagent', 'adviseren');
  if (z.uitkomst === 'zwak') return naar('Bereid een signaalcontrole voor', 'signaalcontrole');
  return naar('Start het opsporingsonderzoek', 'onderzoek');
}

function Hoofd({ z }: { z: Zaak }) {
  if (z.vernietigdOp)
    return (
      <LegeStaat
        titel="De inhoud is vernietigd"
        tekst={`De sleutel van deze zaak is vernietigd op ${opmaak.datumtijd(z.vernietigdOp)} (Wpg 14). Niemand kan de inhoud nog lezen.`}
        icoon="slot"
      />
    );
  return (
    <>
      {z.uitkomst === 'zeer_sterk' && !z.gehandeldOp && <Belkaart />}
      {z.weging && <Wegingpaneel weging={z.weging as Weging} pad={`/politiezaken/${z.id}`} />}
      {z.voorgesteld.length > 0 && <Voorgesteld z={z} />}
      <Paneel titel="Verloop" toelichting="Elk stuk is één keer geschreven en verandert niet meer.">
        <Tijdlijn
          titel="Stukken van de zaak"
          items={z.stukken.map((st) => ({
            op: st.op,
            bron: st.soort,
            door: `${st.doorNaam} (${petVan(st.petsoort).naam})`,
            tekst: st.titel,
            toelichting: <Stukinhoud st={st} />,
          }))}
        />
      </Paneel>
    </>
  );
}

function Belkaart() {
  return (
    <Waarschuwing soort="ernstig" titel="Zeer sterk signaal: handel nu">
      Bel de meldkamer (112), de officier van dienst, de piketofficier van justitie en de zorgcoördinator mensenhandel.
      Leg daarna vast wat er is gedaan.
    </Waarschuwing>
  );
}

function Voorgesteld({ z }: { z: Zaak }) {
  return (
    <Paneel
      titel="Kijk hier nog naar"
      toelichting="Deze woorden lijken op een indicator die niemand heeft aangevinkt. Ze tellen niet mee tot u een feit toevoegt."
    >
      <ul>
        {z.voorgesteld.map((v) => (
          <li>
            ‘{v.frase}’: {v.code} · {v.tekst}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}

function Stukinhoud({ st }: { st: Stuk }) {
  return (
    <>
      <Citaat tekst={st.tekst} bron={st.bron ?? undefined} />
      {st.zekerheid && <p>{zekerheden[st.zekerheid as keyof typeof zekerheden] ?? st.zekerheid}</p>}
      {st.codes.length > 0 && <p class="sz-bron">{st.codes.map((c) => aanvinkbaar[c] ?? c).join('; ')}</p>}
      {st.velden.length > 0 && (
        <Gegevens dicht items={st.velden.map((v) => ({ naam: v.naam, waarde: leesbaar(v.waarde) }))} />
      )}
      {st.weging && <Wegingzin weging={st.weging as Weging} />}
    </>
  );
}

/** A moment among the answers of a form, in words. */
function leesbaar(waarde: string): string {
  return /^\d{4}-\d\d-\d\dT/.test(waarde) ? opmaak.datumtijd(waarde) : waarde;
}

function Zij({ s, z }: { s: Scherm; z: Zaak }) {
  const over = overZaak(z, s.klok.nu());
  const naar = (pad: string) => ({ formulierPad: `/politiezaken/${z.id}/${pad}` });
  const acties =
    s.wie.petsoort === 'wijkagent'
      ? [s.actie(handelAdviesAf, over, naar('afhandelen')), s.actie(vulZaakAan, over, naar('aanvullen'))]
      : [
          s.actie(waardeer, over, naar('waarderen')),
          s.actie(vulZaakAan, over, naar('aanvullen')),
          s.actie(legKenmerkVast, over, naar('kenmerk')),
          s.actie(adviseerWijkagent, over, naar('adviseren')),
          s.actie(bereidControleVoor, over, naar('signaalcontrole')),
          s.actie(legSekswerkcontroleVast, over, naar('sekswerkcontrole')),
          s.actie(handelDirect, over, naar('direct')),
          s.actie(startOnderzoek, over, naar('onderzoek')),
          s.actie(verstuurRapportage, over, { ...naar('rapporteren'), context: { officierAkkoord: true } }),
          s.actie(draagLandelijkOver, over, naar('landelijk')),
          s.actie(legGrondVast, over, naar('grond')),
          s.actie(sluitZaak, over, naar('sluiten')),
          s.actie(houdAan, over, naar('aanhouden')),
          s.actie(vernietigZaak, over, naar('vernietigen')),
        ];
  return (
    <>
      <Standpaneel s={s} z={z} />
      {!z.vernietigdOp && <Termijnpaneel s={s} z={z} />}
      <Actiebalk
        s={s}
        titel="Wat u kunt doen"
        acties={[...acties, s.actie(koppelZaakTerug, over, naar('terugkoppelen'))]}
      />
      {z.status === 'signaalcontrole' && s.mag(legControleVast, over, VERSLAG).toegestaan && (
        <Knoplink pad={`/politiezaken/${z.id}/controleverslag`}>Signaalcontrole vastleggen</Knoplink>
      )}
      <Zorglink />
      <p class="sz-toelichting">Van deze zaak, haar waardebepaling en haar verloop ziet een gemeente niets.</p>
    </>
  );
}

/** A report as it should be: to ask the rules whether the form makes sense now. */
const VERSLAG = { waarnemingen: 0, bekendgemaakt: true, gesproken: true };

function Standpaneel({ s, z }: { s: Scherm; z: Zaak }) {
  const items = [
    { naam: 'Gemeente', waarde: gemeentenaam(z.gemeente) },
    { naam: 'Binnengekomen via', waarde: kanalen[z.kanaal as keyof typeof kanalen] },
    { naam: 'Status', waarde: <Zaakmerk {...z} /> },
    { naam: 'Waardebepaling', waarde: <Waardemerk uitkomst={z.uitkomst} /> },
    { naam: 'Ontvangen', waarde: opmaak.datumtijd(z.ontvangenOp) },
    {
      naam: 'Melder hoort voor',
      waarde: z.terugkoppelenVoor ? (
        <Termijn dag={z.terugkoppelenVoor} vandaag={s.klok.nu()} afgerond={z.teruggekoppeld !== null} />
      ) : (
        'Geen antwoord nodig'
      ),
    },
    {
      naam: 'Melder hoorde',
      waarde: z.teruggekoppeld ? terugkoppelsoorten[z.teruggekoppeld as keyof typeof terugkoppelsoorten] : 'Nog niets',
    },
    ...(z.landelijkAangebodenOp
      ? [
          {
            naam: 'Landelijk punt',
            waarde: z.landelijkOntvangenOp
              ? `Aangenomen op ${opmaak.datum(z.landelijkOntvangenOp)}`
              : `Aangeboden op ${opmaak.datum(z.landelijkAangebodenOp)}, nog geen bewijs`,
          },
        ]
      : []),
  ];
  return (
    <Paneel titel="Stand">
      <Gegevens items={items} />
      {z.verstrekkingId && <Knoplink pad={`/ontvangen/${z.verstrekkingId}`}>Naar de ontvangen verstrekking</Knoplink>}
    </Paneel>
  );
}
