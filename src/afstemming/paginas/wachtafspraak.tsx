import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { plusDagen } from '../../platform/klok.ts';
import { Gegevens, opmaak, Paneel, Stapel, Termijn, Waarschuwing } from '../../platform/scherm/index.ts';
import type { Wachtregel } from '../schema-wachten.ts';
import { toonWachtafspraak } from '../vragen-wachten.ts';
import {
  beantwoordWachten,
  beeindigWachten,
  overWachtafspraak,
  verlengWachten,
  zieWachten,
  zijdeVan,
} from '../wachten.ts';
import { DAGEN, KRUIMEL, Stand, vrager } from './wachten.tsx';

/** One agreement: what was asked, what was answered, and what this side can do now. */
export const wachtafspraakPagina: Pagina = {
  pad: '/wachtafspraken/:id',
  async toon(s) {
    const w = await s.vraag(toonWachtafspraak, { id: s.params.id! });
    const eigen = w.zijde === zijdeVan(s.wie);
    return {
      titel: `Pas op de plaats ${w.nummer}`,
      kruimels: [KRUIMEL, { tekst: w.nummer }],
      inhoud: (
        <Stapel>
          <Gevolg w={w} />
          <Feiten s={s} w={w} />
          {w.nieuw && <Gezien s={s} w={w} />}
          {w.stand === 'gevraagd' && !eigen && (
            <Formulierpaneel
              titel="Uw antwoord"
              s={s}
              w={w}
              handeling={beantwoordWachten}
              context={{ eigenVraag: eigen }}
            />
          )}
          {['loopt', 'voorbij'].includes(w.stand) && (
            <Formulierpaneel titel="Langer wachten" s={s} w={w} handeling={verlengWachten} />
          )}
          {(w.stand === 'loopt' || (w.stand === 'gevraagd' && eigen)) && (
            <Formulierpaneel
              titel={w.stand === 'loopt' ? 'Eerder ophouden' : 'Vraag intrekken'}
              s={s}
              w={w}
              handeling={beeindigWachten}
            />
          )}
        </Stapel>
      ),
    };
  },
};

function Gevolg({ w }: { w: Wachtregel }) {
  if (w.stand !== 'loopt') return null;
  return (
    <Waarschuwing titel={`Hier wordt gewacht tot en met ${opmaak.datum(w.tot)}`}>
      Op deze plek plant en begint de gemeente zo lang geen controle en legt zij geen maatregel op
      {w.brievenGaanDoor ? '. Brieven en gesprekken gaan door' : ', en gaat er geen brief uit'}. Alleen bij gevaar voor
      mensen gaat zij verder, met de reden erbij en nadat zij de politie belde.
    </Waarschuwing>
  );
}

function Feiten({ s, w }: { s: Scherm; w: Wachtregel }) {
  return (
    <Paneel titel={w.adres}>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Stand w={w} /> },
          { naam: 'Gemeente', waarde: gemeentenaam(w.gemeente) },
          { naam: 'Politie-eenheid', waarde: w.politieNaam },
          { naam: 'Gevraagd door', waarde: `${vrager(w)}, ${opmaak.datumtijd(w.gevraagdOp)}` },
          { naam: 'Gevraagd', waarde: w.wat, meerregelig: true },
          { naam: 'Brieven en gesprekken', waarde: w.brievenGaanDoor ? 'gaan door' : 'wachten ook' },
          {
            naam: 'Opnieuw kijken',
            waarde: <Termijn dag={w.tot} vandaag={s.klok.nu()} voorbij={!['gevraagd', 'loopt'].includes(w.stand)} />,
          },
          ...(w.verlengtNummer
            ? [{ naam: 'Verlengt', waarde: <a href={`/wachtafspraken/${w.verlengtId}`}>{w.verlengtNummer}</a> }]
            : []),
          ...(w.antwoordOp
            ? [
                {
                  naam: w.antwoord === 'akkoord' ? 'Akkoord' : 'Geweigerd',
                  waarde: `${opmaak.datumtijd(w.antwoordOp)}: ${w.antwoordzin}`,
                  meerregelig: true,
                },
              ]
            : []),
          ...(w.eindOp
            ? [
                {
                  naam: `Beëindigd door de ${w.eindzijde}`,
                  waarde: `${opmaak.datumtijd(w.eindOp)}: ${w.eindzin}`,
                  meerregelig: true,
                },
              ]
            : []),
        ]}
      />
    </Paneel>
  );
}

function Gezien({ s, w }: { s: Scherm; w: Wachtregel }) {
  return (
    <Actiebalk
      s={s}
      titel="Kennisgenomen"
      acties={[s.actie(zieWachten, overWachtafspraak(w, zijdeVan(s.wie)), { params: { id: w.id } })]}
    />
  );
}

interface Paneelprops {
  titel: string;
  s: Scherm;
  w: Wachtregel;
  handeling: typeof beantwoordWachten | typeof verlengWachten | typeof beeindigWachten;
  context?: Record<string, boolean>;
}

/** A form, for who may; who may not sees nothing to fill in. */
function Formulierpaneel({ titel, s, w, handeling, context }: Paneelprops) {
  if (!s.mag(handeling, overWachtafspraak(w, zijdeVan(s.wie)), context).toegestaan) return null;
  const verlengt = handeling === verlengWachten;
  return (
    <Paneel titel={titel}>
      <HandelingFormulier
        s={s}
        handeling={handeling}
        params={{ id: w.id }}
        waarden={
          verlengt
            ? { wat: w.wat, brievenGaanDoor: w.brievenGaanDoor ? 'ja' : 'nee', tot: plusDagen(w.tot, DAGEN) }
            : {}
        }
      />
    </Paneel>
  );
}
