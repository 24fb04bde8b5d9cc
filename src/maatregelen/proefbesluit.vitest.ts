import type { Proefhuis } from '../kern/proef/proefhuis.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { zaaiControle, type Proefplek } from '../kern/proef/zaak.ts';
import {
  biedRapportageAan,
  neemBesluit,
  slaZienswijzeOver,
  stelConstateringsrapportOp,
  stelConstateringsrapportVast,
  stelRapportageOp,
  toonRapportage,
  type Maatregelsoort,
} from '../rapportages/index.ts';

const { tess, jet, bea } = MENSEN;

/** Walks the line from a controle to a decision of the burgemeester; gives the id of the decision. */
export async function besluitTot(huis: Proefhuis, plek: Proefplek, soort: Maatregelsoort | null): Promise<string> {
  const controleId = await zaaiControle(huis.eigenaar, plek);
  const feit = 'De nooduitgang was geblokkeerd met kratten.';
  const rapport = await huis.doe(
    stelConstateringsrapportOp,
    {
      controleId,
      inleiding: 'Op 27 februari 2026 om 21:00 uur is een controle gehouden bij Huize Turfkade.',
      bevindingen: feit,
      conclusie: 'Er is één overtreding vastgesteld.',
      overtredingen: [{ norm: 'APV 3:8 lid 1', feit }],
    },
    tess,
  );
  await huis.doe(stelConstateringsrapportVast, { id: rapport.id, versie: 1 }, tess);
  const { id } = await huis.doe(
    stelRapportageOp,
    {
      constateringsrapportId: rapport.id,
      feiten: feit,
      beoordeling: 'Bij brand kan niemand weg. Dit is in strijd met de APV.',
      advies: 'Grijp in, met een korte termijn om te herstellen.',
      voorgesteldeMaatregel: soort ?? 'gesprek',
      lichterVolstaatNiet: 'Een waarschuwing in januari had geen gevolg.',
    },
    jet,
  );
  await huis.doe(biedRapportageAan, { id, versie: 1 }, jet);
  await huis.doe(slaZienswijzeOver, { id, grond: 'spoed', tekst: 'Er is direct gevaar bij brand.' }, jet);
  await huis.doe(
    neemBesluit,
    {
      id,
      versie: 2,
      uitkomst: soort ? 'maatregel' : 'geen_maatregel',
      ...(soort ? { maatregelsoort: soort } : {}),
      motivering: 'De veiligheid weegt zwaarder dan het belang van de exploitant.',
    },
    bea,
  );
  return (await huis.vraag(toonRapportage, { id }, jet)).besluit!.id;
}
