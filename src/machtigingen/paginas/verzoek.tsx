import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { LegeStaat, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { vraagMachtiging } from '../handelingen.ts';
import type { Verzoekkeuzes } from '../schema-antwoorden.ts';
import { bereidVerzoekVoor } from '../vragen.ts';

type Woning = Verzoekkeuzes['woningen'][number];

/** The form of a request; first the woning, for the gemeente and who may enter follow from it. */
export const verzoekPagina: Pagina = {
  pad: '/machtigingen/nieuw',
  async toon(s) {
    const { locatie } = s.filters;
    const keuzes = await s.vraag(bereidVerzoekVoor, locatie ? { locatieId: locatie } : {});
    const woning = keuzes.woningen.find((w) => w.id === locatie);
    return {
      titel: vraagMachtiging.titel,
      kruimels: [{ tekst: 'Machtigingen', pad: '/machtigingen' }, { tekst: 'Vragen' }],
      inhoud: woning ? <Verzoek s={s} woning={woning} keuzes={keuzes} /> : <Woningkeuze woningen={keuzes.woningen} />,
    };
  },
};

function Woningkeuze({ woningen }: { woningen: readonly Woning[] }) {
  return (
    <Paneel titel="Welke woning?" toelichting="Alleen plekken die in het register als woning staan.">
      {woningen.length === 0 ? (
        <LegeStaat
          titel="Er staat geen woning in het register"
          tekst="Registreer eerst de locatie, met ‘woning’ als soort."
          actie={{ tekst: 'Locatie registreren', pad: '/locaties/nieuw' }}
        />
      ) : (
        <Tabel<Woning>
          titel="Woningen in het register"
          rijen={woningen}
          kolommen={[
            {
              kop: 'Woning',
              cel: (w) =>
                w.artikel ? (
                  <a class="utrecht-link utrecht-link--html-a" href={`/machtigingen/nieuw?locatie=${w.id}`}>
                    {w.tekst}
                  </a>
                ) : (
                  w.tekst
                ),
            },
            { kop: 'Gemeente', cel: (w) => gemeentenaam(w.gemeente) },
            {
              kop: 'Bepaling van de raad',
              cel: (w) => w.artikel ?? 'geen; hier kan geen machtiging worden gevraagd (Gemeentewet 149a)',
            },
          ]}
        />
      )}
    </Paneel>
  );
}

function Verzoek({ s, woning, keuzes }: { s: Scherm; woning: Woning; keuzes: Verzoekkeuzes }) {
  const anders = keuzes.woningen.filter((w) => w.gemeente === woning.gemeente && w.id !== woning.id);
  const { controle } = s.filters;
  const alsKeus = (k: { id: string; tekst: string }) => ({ waarde: k.id, tekst: k.tekst });
  return (
    <TweeKolom
      hoofd={
        <>
          {keuzes.houders.length === 0 && (
            <Waarschuwing titel="Niemand kan hier naar binnen">
              In {gemeentenaam(woning.gemeente)} is vandaag niemand aangewezen om een woning zonder toestemming binnen
              te treden (Awbi 4). Leg eerst de aanwijzing vast en maak haar bekend.
            </Waarschuwing>
          )}
          <HandelingFormulier
            s={s}
            handeling={vraagMachtiging}
            params={{}}
            verborgen={{ gemeente: woning.gemeente, locatieId: woning.id }}
            weg={[
              ...(anders.length === 0 ? ['andereWoningen'] : []),
              ...(keuzes.controles.length === 0 ? ['controleId'] : []),
            ]}
            keuzes={{
              andereWoningen: anders.map(alsKeus),
              controleId: keuzes.controles.map(alsKeus),
              houders: keuzes.houders.map(alsKeus),
            }}
            waarden={{
              ...(controle ? { controleId: controle } : {}),
              ...(keuzes.houders.some((h) => h.id === s.wie.medewerkerId) ? { houders: [s.wie.medewerkerId] } : {}),
            }}
            annuleren="/machtigingen"
            toelichting={
              <p>
                <strong>{woning.tekst}. </strong>De bevoegdheid staat in {woning.artikel} (Gemeentewet 149a). Probeer
                eerst toestemming: een machtiging is er voor als dat het doel niet haalt.
              </p>
            }
          />
        </>
      }
      zijtitel="Waar de burgemeester op let"
      zij={<Waarop />}
    />
  );
}

/** What the burgemeester weighs, beside the form. */
function Waarop() {
  return (
    <Paneel titel="Waar de burgemeester op let">
      <ul>
        <li>Is binnentreden redelijkerwijs nodig voor dit doel, en kan het lichter (Awbi 3)?</li>
        <li>’s Nachts of zonder bewoner alleen als dat dringend is (Awbi 7).</li>
        <li>Anderen gaan alleen mee voor zover nodig (Awbi 8).</li>
        <li>Na het besluit geldt zij tot en met de derde dag, ook in een weekend (Awbi 6).</li>
      </ul>
    </Paneel>
  );
}
