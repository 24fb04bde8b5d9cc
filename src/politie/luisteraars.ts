import { neemRapportageIn, rapportageBijMelding } from '../intake/index.ts';
import { maakPdf } from '../kern/documenten.ts';
import type { Luisteraar } from '../kern/kamer.ts';
import { eisSleutel } from '../kern/sleutelbos.ts';
import { leesTerugkoppeling } from '../meldingen/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { documentVanPolitierapportage } from './document-rapportage.ts';
import { openRapportage, rapportageplek, rapportagerij } from './openen.ts';
import { leesAfzender, leesRapportage, zetAntwoord } from './queries-rapportage.ts';
import { verderGebruik, wpgGronden, type Rapportinhoud } from './schema-rapportage.ts';

/**
 * What politie sends in this installation lands by itself as a melding of the gemeente, and what the gemeente tells the melder goes back
 * as the answer (R2, P7). Both run as toezicht: they see the rapportage, and never the zaak behind it.
 */
export const luisteraars: Luisteraar[] = [
  {
    naam: 'politierapportage-landt',
    soort: 'politierapportage.verstuurd',
    rol: 'toezicht',
    async hoor({ gebeurtenis, ...s }) {
      const r = await openRapportage(s.db, await leesRapportage(s.db, gebeurtenis.onderwerpId));
      // What is for a besluit of the burgemeester alone is no melding that every toezichthouder reads; she reads the rapportage itself.
      if (!r.inhoud || !r.echt || r.inhoud.gebruik !== verderGebruik.toezicht) return;
      const { pdf } = await maakPdf(documentVanPolitierapportage(r.gemeente, r.inhoud, r.vingerafdruk), 'ua-1');
      await neemRapportageIn(s, {
        rapportageId: r.id,
        gemeente: r.gemeente,
        nummer: r.nummer,
        eenheid: r.eenheid,
        afzenderId: await leesAfzender(s.db, r.id),
        verstuurdOp: r.verstuurdOp,
        tekst: meldingtekst(r.inhoud),
        plek: `${r.inhoud.inrichting}, ${r.inhoud.plek}`,
        grondslag: sleutelVan(wpgGronden, r.inhoud.grond),
        voorwaarden: `${r.inhoud.gebruik}. ${r.inhoud.grondToelichting}`,
        verderGebruik: 'vrij_binnen_toezicht',
        gebruikenTot: r.inhoud.bewaarTot,
        pdf: Buffer.from(pdf),
      });
    },
  },
  {
    naam: 'politierapportage-antwoord',
    soort: 'melding.teruggekoppeld',
    rol: 'toezicht',
    async hoor({ db, klok, gebeurtenis }) {
      const id = await rapportageBijMelding(db, gebeurtenis.onderwerpId);
      if (!id) return;
      const r = await leesRapportage(db, id);
      if (r.antwoord === 'afgesloten') return;
      const t = await leesTerugkoppeling(db, String(gebeurtenis.gegevens.terugkoppelingId));
      const sleutel = await eisSleutel(db, rapportageplek(r), 'De inhoud van deze rapportage is vernietigd.');
      const dicht = sleutel.sluit(t.tekst, rapportagerij(r, 'antwoord'));
      await zetAntwoord(db, { id, soort: t.soort, dicht, nu: klok.nu(), door: t.door });
    },
  },
];

function meldingtekst(i: Rapportinhoud): string {
  return [
    ...i.feiten.map((f) => `${opmaak.datum(f.op)}: ${f.feit}`),
    `Geraakte regel: ${i.misstand}`,
    `Advies van de politie: ${i.advies}`,
  ].join('\n');
}

function sleutelVan<K extends string>(woorden: Record<K, string>, woord: string): K {
  return (Object.keys(woorden) as K[]).find((k) => woorden[k] === woord)!;
}
