import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Status, Tabel } from '../../platform/scherm/index.ts';
import { groepen, type Groep } from '../model.ts';
import { beslisOverModel, stelModelVoor, toonAfwijkingen, toonModellen, type Modellen } from '../modelhandelingen.ts';

type Versie = Modellen['versies'][number];
const STAND = { voorstel: 'let-op', vastgesteld: 'goed', verworpen: 'neutraal' } as const;
const WOORD = { voorstel: 'Voorstel', vastgesteld: 'Vastgesteld', verworpen: 'Verworpen' } as const;

/** The model in force, its history, and what waits for a second person. */
export const modellenPagina: Pagina = {
  pad: '/politiemodellen',
  menu: { groep: 'Politie', tekst: 'Model', toets: 'y', petten: ['rechercheur'] },
  async toon(s) {
    const { geldend, versies } = await s.vraag(toonModellen, {});
    return {
      titel: 'Model van waardebepaling',
      inhoud: (
        <>
          <Paneel
            titel={`Geldend: versie ${geldend.versie}`}
            toelichting="Het model van de politie zelf is niet openbaar. Dit model rust op gepubliceerde lijsten; de punten past u aan in een eigen versie."
            acties={
              <>
                <Knoplink pad="/politiemodellen/nieuw">Nieuwe versie voorstellen</Knoplink>
                <Knoplink pad="/politiemodellen/afwijkingen">Afwijking van het model</Knoplink>
              </>
            }
          >
            <Inhoud inhoud={geldend} />
          </Paneel>
          <Paneel titel="Versies">
            <Tabel
              titel="Versies"
              kolommen={[
                { kop: 'Versie', cel: (v) => String(v.versie), smal: true },
                { kop: 'Stand', cel: (v) => <Stand v={v} />, smal: true },
                { kop: 'Voorgesteld', cel: (v) => `${opmaak.datum(v.voorgesteldOp)}, ${v.voorgesteldDoor}` },
                { kop: 'Waarom', cel: (v) => v.reden },
                { kop: 'Besloten', cel: (v) => besluitVan(v) },
              ]}
              rijen={versies}
              rijPad={(v) => (v.status === 'voorstel' ? `/politiemodellen/${v.id}/besluit` : undefined)}
              leeg="Er zijn nog geen eigen versies. Het meegeleverde model geldt."
            />
          </Paneel>
        </>
      ),
    };
  },
};

function besluitVan(v: Versie): string {
  return v.beslotenOp ? `${opmaak.datum(v.beslotenOp)}, ${v.beslotenDoor}: ${v.besluitReden}` : 'Wacht op een collega';
}

function Stand({ v }: { v: Versie }) {
  const stand = v.status as keyof typeof STAND;
  return <Status soort={STAND[stand]} tekst={WOORD[stand]} />;
}

function Inhoud({ inhoud }: { inhoud: Modellen['geldend'] }) {
  return (
    <>
      <Gegevens
        dicht
        items={[
          { naam: 'Sterk vanaf', waarde: `${inhoud.drempels.sterk} punten` },
          { naam: 'Zeer sterk vanaf', waarde: `${inhoud.drempels.zeerSterk} punten` },
          { naam: 'Hooguit per groep', waarde: `${inhoud.groepMaximum} punten` },
          { naam: 'Van horen zeggen', waarde: inhoud.halfBijHorenZeggen ? 'Telt voor de helft' : 'Telt volledig' },
        ]}
      />
      <Tabel
        titel="Indicatoren en punten"
        kolommen={[
          { kop: 'Indicator', cel: (r) => `${r.code} · ${r.tekst}` },
          { kop: 'Groep', cel: (r) => groepen[r.groep as Groep] },
          { kop: 'Punten', cel: (r) => String(r.punten), getal: true },
          { kop: 'Bron', cel: (r) => r.bron },
        ]}
        rijen={inhoud.regels}
      />
    </>
  );
}

const kruimels = (tekst: string) => [{ tekst: 'Model van waardebepaling', pad: '/politiemodellen' }, { tekst }];

/** A proposal as changes to the version in force. */
export const nieuwModelPagina: Pagina = {
  pad: '/politiemodellen/nieuw',
  async toon(s) {
    const { geldend } = await s.vraag(toonModellen, {});
    return {
      titel: stelModelVoor.titel,
      kruimels: kruimels('Nieuwe versie'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={stelModelVoor}
          annuleren="/politiemodellen"
          waarden={{
            sterk: [String(geldend.drempels.sterk)],
            zeerSterk: [String(geldend.drempels.zeerSterk)],
            groepMaximum: [String(geldend.groepMaximum)],
            halfBijHorenZeggen: [geldend.halfBijHorenZeggen ? 'ja' : 'nee'],
          }}
          toelichting="U geeft alleen op wat anders weegt; 0 punten haalt een indicator weg. De woorden zijn die van de gepubliceerde lijst. Wat iemand is, zoals nationaliteit, afkomst of geslacht, staat daar niet in en weegt nooit mee (Grondwet 1; AVG 22 lid 4). Alleen minderjarigheid telt, omdat de wet dat zegt (Sr 273f)."
        />
      ),
    };
  },
};

/** Where the second person decides. */
export const modelbesluitPagina: Pagina = {
  pad: '/politiemodellen/:id/besluit',
  async toon(s) {
    const { versies } = await s.vraag(toonModellen, {});
    const v = versies.find((x) => x.id === s.params.id);
    return {
      titel: beslisOverModel.titel,
      kruimels: kruimels('Besluit'),
      inhoud: (
        <>
          {v && (
            <Paneel titel={`Voorstel: versie ${v.versie}`} toelichting={v.reden}>
              <Inhoud inhoud={v.inhoud} />
            </Paneel>
          )}
          <Besluitformulier s={s} />
        </>
      ),
    };
  },
};

function Besluitformulier({ s }: { s: Scherm }) {
  return <HandelingFormulier s={s} handeling={beslisOverModel} annuleren="/politiemodellen" />;
}

/** How often people decide otherwise than the model. */
export const afwijkingenPagina: Pagina = {
  pad: '/politiemodellen/afwijkingen',
  async toon(s) {
    const { regels, onder } = await s.vraag(toonAfwijkingen, {});
    const getal = (n: number | null) => (n === null ? `minder dan ${onder}` : String(n));
    return {
      titel: 'Afwijking van het model',
      kruimels: kruimels('Afwijking'),
      inhoud: (
        <Paneel
          titel="Hoe vaak besloten mensen anders?"
          toelichting={`Zonder zaken en zonder personen. Minder dan ${onder} waardebepalingen blijven verborgen. Wijkt u bij één groep vaak af, dan weegt het model die groep te zwaar of te licht.`}
        >
          <Tabel
            titel="Afwijking per versie en groep"
            kolommen={[
              { kop: 'Versie', cel: (r) => String(r.modelversie), smal: true },
              { kop: 'Groep', cel: (r) => (r.groep ? groepen[r.groep as Groep] : 'Alle waardebepalingen') },
              { kop: 'Waardebepalingen', cel: (r) => getal(r.aantal), getal: true },
              { kop: 'Mens zwaarder', cel: (r) => (r.zwaarder === null ? '–' : String(r.zwaarder)), getal: true },
              { kop: 'Mens lichter', cel: (r) => (r.lichter === null ? '–' : String(r.lichter)), getal: true },
            ]}
            rijen={regels}
            leeg="Er is nog niets gewogen."
          />
        </Paneel>
      ),
    };
  },
};
