import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Fout } from '../../kern/fouten.ts';
import { bronwoord, toonMelding, woordVan } from '../../meldingen/index.ts';
import { dagVan } from '../../platform/klok.ts';
import { LegeStaat, opmaak, Paneel, TweeKolom } from '../../platform/scherm/index.ts';
import { legSignaalVast, scheid, stapelSignalen, voegToe } from '../handelingen.ts';
import { toonKandidaten, toonKenmerkkeuzes, toonSignaal, toonStapel } from '../vragen.ts';
import { kiesVooraf } from '../voorstellen.ts';
import { kenmerksoorten, type Kenmerkvoorstel } from '../schema.ts';
import { Gemerktcitaat, Signaalcitaat, verbandwoorden, Zekerheidmerk } from '../weergave.tsx';

const alsKeuzes = (lijst: ReadonlyArray<{ id: string; tekst: string }>) =>
  lijst.map((k) => ({ waarde: k.id, tekst: k.tekst }));

/** The form that draws one fact from a melding, with the words of the melder beside it. */
export const nieuwSignaalPagina: Pagina = {
  pad: '/meldingen/:id/signalen/nieuw',
  async toon(s) {
    const melding = await s.vraag(toonMelding, { id: s.params.id! });
    const keuzes = await s.vraag(toonKenmerkkeuzes, { id: melding.id });
    const vooraf = kiesVooraf(keuzes.voorstellen);
    return {
      titel: `Signaal uit ${melding.nummer}`,
      kruimels: [
        { tekst: 'Meldingen', pad: '/meldingen' },
        { tekst: melding.nummer, pad: `/meldingen/${melding.id}` },
        { tekst: 'Nieuw signaal' },
      ],
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={legSignaalVast}
              keuzes={{
                inrichtingId: alsKeuzes(keuzes.inrichtingen),
                locatieId: alsKeuzes(keuzes.locaties),
                facilitatorId: alsKeuzes(keuzes.facilitators),
              }}
              waarden={{
                datum: dagVan(new Date(melding.ontvangenOp)),
                inrichtingId: melding.inrichtingId ?? vooraf.inrichting,
                locatieId: melding.locatieId ?? vooraf.locatie,
                facilitatorId: vooraf.facilitator,
                kvk: vooraf.kvk,
                zekerheid: 'gehoord',
              }}
              annuleren={`/meldingen/${melding.id}`}
              toelichting="Eén feit per signaal. Staan er meer feiten in de melding, leg ze dan een voor een vast. Wat de woorden aanwijzen staat vast ingevuld: controleer het, en haal weg wat u niet zeker weet. Met kenmerken vinden signalen elkaar."
            />
          }
          zijtitel="De melding"
          zij={
            <>
              <Gemerktcitaat
                tekst={melding.tekst ?? 'Overgedragen aan het dossier mensenhandel.'}
                bron={`${bronwoord(melding.bron)}, ${opmaak.datumtijd(melding.ontvangenOp)}`}
                merken={keuzes.voorstellen}
              />
              <Voorstellen voorstellen={keuzes.voorstellen} />
            </>
          }
        />
      ),
    };
  },
};

/** What the words point at, with the reason; what is not here was not found, and stays empty. */
function Voorstellen({ voorstellen }: { voorstellen: readonly Kenmerkvoorstel[] }) {
  return (
    <Paneel titel="Kenmerken in de woorden">
      {voorstellen.length === 0 && (
        <p>In de woorden is niets herkend dat in het register staat. Kies zelf, of laat de kenmerken leeg.</p>
      )}
      <ul>
        {voorstellen.map((v) => (
          <li>
            <Zekerheidmerk zekerheid={v.zekerheid} /> {woordVan(kenmerksoorten, v.soort)}: {v.weergave} ({v.reden}: ‘
            {v.woorden}’)
          </li>
        ))}
      </ul>
      <p class="sz-toelichting">Een voorstel: u bevestigt het door het signaal vast te leggen.</p>
    </Paneel>
  );
}

/** The form that puts a signaal and what shares its handles together. */
export const nieuweStapelPagina: Pagina = {
  pad: '/stapels/nieuw',
  async toon(s) {
    const signaal = await s.vraag(toonSignaal, { id: eisSignaal(s) });
    const { items } = await s.vraag(toonKandidaten, { id: signaal.id });
    const regel = (x: { id: string; feit: string; datum: string; bron: string }, toelichting: string) => ({
      waarde: x.id,
      tekst: `${opmaak.datumKort(x.datum)} · ${bronwoord(x.bron)}: ${x.feit.slice(0, 160)}`,
      toelichting,
    });
    return {
      titel: 'Stapel maken',
      kruimels: [
        { tekst: 'Signalen', pad: '/signalen' },
        { tekst: opmaak.datumKort(signaal.datum), pad: `/signalen/${signaal.id}` },
        { tekst: 'Stapel maken' },
      ],
      inhoud:
        items.length === 0 ? (
          <LegeStaat
            titel="Er is nog niets om mee te stapelen"
            tekst="Een stapel heeft minstens twee signalen. Geen ander signaal gaat over dezelfde plek, zaak of facilitator."
            actie={{ tekst: 'Terug naar het signaal', pad: `/signalen/${signaal.id}` }}
          />
        ) : (
          <HandelingFormulier
            s={s}
            handeling={stapelSignalen}
            params={{}}
            keuzes={{
              signalen: [
                regel(signaal, 'Dit signaal.'),
                ...items.map((k) => regel(k, `${verbandwoorden(k.verbanden)}.`)),
              ],
            }}
            waarden={{ signalen: [signaal.id] }}
            hints={{
              signalen:
                'Kies de signalen die bij elkaar horen. Elk signaal houdt zijn eigen woorden; er wordt niets samengevoegd.',
            }}
            annuleren={`/signalen/${signaal.id}`}
          />
        ),
    };
  },
};

/** The form that lets a signaal join a stapel. */
export const toevoegenPagina: Pagina = besluitpagina('/stapels/:id/toevoegen', voegToe, 'Hoort erbij');

/** The form that says that a signaal does not belong. */
export const scheidenPagina: Pagina = besluitpagina('/stapels/:id/scheiden', scheid, 'Hoort niet bij elkaar');

function besluitpagina(pad: `/${string}`, handeling: typeof voegToe, titel: string): Pagina {
  return {
    pad,
    async toon(s) {
      const stapel = await s.vraag(toonStapel, { id: s.params.id! });
      const signaal = await s.vraag(toonSignaal, { id: eisSignaal(s) });
      return {
        titel: `${titel}: ${stapel.nummer}`,
        kruimels: [
          { tekst: 'Stapels', pad: '/stapels' },
          { tekst: stapel.nummer, pad: `/stapels/${stapel.id}` },
          { tekst: titel },
        ],
        inhoud: (
          <>
            <Signaalcitaat signaal={signaal} />
            <HandelingFormulier
              s={s}
              handeling={handeling}
              knop={titel}
              verborgen={{ signaalId: signaal.id, versie: String(stapel.versie) }}
              annuleren={`/stapels/${stapel.id}`}
              toelichting={`Over stapel ${stapel.nummer} · ${stapel.titel}. Uw reden blijft bij de stapel staan.`}
            />
          </>
        ),
      };
    },
  };
}

function eisSignaal(s: Scherm): string {
  if (!s.filters.signaal)
    throw new Fout('NIET_GEVONDEN', 'Begin bij een signaal: open het en kies daar wat ermee moet gebeuren.');
  return s.filters.signaal;
}
