import Type from 'typebox';
import { sql, type Db } from '../kern/db.ts';
import { vraag } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { gemeentecode, regeltekst } from '../kern/velden.ts';
import { bewaarregel } from './bewaarregels.ts';
import { mdtoBestand, mdtoInformatieobject } from './mdto.ts';
import { overBewaren } from './over.ts';
import { vindZaak } from './queries-opschortingen.ts';
import { metTermijn, regelsVan } from './stand.ts';
import { maakZip, type Pakketbestand } from './zip.ts';

interface Bevroren {
  id: string;
  titel: string;
  kenmerk: string;
  sha256: string;
  inhoud: Buffer;
  gemaaktOp: string;
}

/** A package for the archive: the frozen documents of one zaak with MDTO beside each. Source: B12.7; Archiefwet 12, Archiefregeling 17. */
export function maakArchiefoverdracht(bronnen: () => readonly Bewaarbron[]) {
  return vraag({
    doel: 'verantwoording',
    verwerking: 'bewaren-vernietigen',
    compartiment: 'toezicht',
    naam: 'archiefoverdracht.maken',
    titel: 'Pakket voor het archief maken',
    omschrijving: 'Maakt van de bevroren documenten van een zaak een zip met metagegevens volgens MDTO.',
    route: { methode: 'POST', pad: '/archiefpakketten/_zoek' },
    invoer: Type.Object(
      {
        gemeente: gemeentecode('Gemeente'),
        nummer: regeltekst('Nummer', 60, 'Van de controle, het rapport, de rapportage of de maatregel.'),
      },
      { additionalProperties: false },
    ),
    uitvoer: Type.Object({ naam: Type.String(), inhoud: Type.String() }),
    over: overBewaren,
    async doe({ db, invoer, klok }) {
      const bron = bronnen().find((b) => 'onderdelen' in b);
      const zaak = bron && (await vindZaak(db, bron, invoer));
      if (!bron || !zaak) throw new Fout('NIET_GEVONDEN', 'Er is hier geen zaak met dit nummer.');
      const documenten = await leesArchiefstukken(db, bron, { gemeente: invoer.gemeente, id: zaak.id });
      if (documenten.length === 0)
        throw new Fout('STAND_PAST_NIET', 'Van deze zaak is nog niets vastgesteld: er zijn geen bevroren documenten.');
      const bestanden = await pak(db, bron, { gemeente: invoer.gemeente, ...zaak }, documenten);
      return {
        naam: `archief-${zaak.aanduiding}.zip`,
        inhoud: maakZip(bestanden, klok.nu()).toString('base64'),
      };
    },
  });
}

async function leesArchiefstukken(db: Db, bron: Bewaarbron, z: { gemeente: string; id: string }): Promise<Bevroren[]> {
  return db.rijen(sql<Bevroren>`select id, titel, kenmerk, sha256, inhoud, gemaakt_op from documenten
    where gemeente = ${z.gemeente} and standaard = 'a-3a' and onderwerp_id in (${bron.onderdelen!(z.id)}) order by gemaakt_op, id`);
}

async function pak(
  db: Db,
  bron: Bewaarbron,
  zaak: { gemeente: string; id: string; aanduiding: string },
  documenten: readonly Bevroren[],
): Promise<Pakketbestand[]> {
  const stand = await db.rij(
    sql<{
      start: string;
      regel: string;
    }>`select t.start::text, t.regel from ${metTermijn(bron, regelsVan(bron, 'archief'))} t where t.gemeente = ${zaak.gemeente} and t.id = ${zaak.id}`,
  );
  const regel = stand && bewaarregel(stand.regel);
  const naam = `Zaak ${zaak.aanduiding}`;
  const object = mdtoInformatieobject({
    kenmerk: zaak.aanduiding,
    naam,
    archiefvormer: `Gemeente ${gemeentenaam(zaak.gemeente)}`,
    start: stand?.start ?? null,
    termijn: regel ? `P${regel.maanden / 12}Y` : null,
    bron: regel?.bron ?? null,
  });
  const tekst = (xml: string) => Buffer.from(xml, 'utf8');
  return [
    { naam: `${zaak.aanduiding}/${zaak.aanduiding}.mdto.xml`, inhoud: tekst(object) },
    ...documenten.flatMap((d, n) => {
      const pad = `${zaak.aanduiding}/${String(n + 1).padStart(2, '0')}-${d.kenmerk}.pdf`;
      const mdto = mdtoBestand({
        kenmerk: d.id,
        naam: pad.split('/')[1]!,
        omvang: d.inhoud.length,
        sha256: d.sha256,
        gemaaktOp: d.gemaaktOp,
        van: { kenmerk: zaak.aanduiding, naam },
      });
      return [
        { naam: pad, inhoud: d.inhoud },
        { naam: `${pad}.bestand.mdto.xml`, inhoud: tekst(mdto) },
      ];
    }),
  ];
}
