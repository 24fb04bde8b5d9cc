import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { DRIE_JAAR } from './dpiahandelingen.ts';
import { overGemeenteregister, sjabloonVan } from './over.ts';
import { voegEerdereDpiaToe } from './queries-dpia.ts';
import { EerdereDpia } from './schema-dpia.ts';
import { basis } from './vragen.ts';

/**
 * Records a DPIA that was decided elsewhere, so that its processings run here: a new installation begins with it. The functionaris
 * records and does not decide; the decision has a number that others can ask for. Source: AVG 35, 36, 38 lid 6.
 */
export const legEerdereDpiaVast = handeling({
  ...basis,
  naam: 'dpia.vastleggen',
  titel: 'Eerder vastgestelde DPIA vastleggen',
  omschrijving: 'Legt een DPIA vast die al buiten Samenzicht is beoordeeld, geadviseerd en vastgesteld.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/dpias/_vastleggen' },
  invoer: EerdereDpia,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeenteregister(invoer.gemeente),
  context: ({ invoer }) => ({
    hoogRestrisico: invoer.restrisico === 'hoog',
    raadpleegt: invoer.raadpleging !== 'niet_nodig',
  }),
  async doe({ invoer, db, beleid, klok, maakId, wie }) {
    const vandaag = dagVan(klok.nu());
    for (const sleutel of invoer.verwerkingen) sjabloonVan(beleid, sleutel);
    if (invoer.vastgesteldOp > vandaag)
      throw invoerfout('vastgesteldOp', 'Deze dag ligt in de toekomst. Leg de DPIA vast als zij is vastgesteld.');
    if (invoer.adviesOp > invoer.vastgesteldOp)
      throw invoerfout('adviesOp', 'Het advies gaat aan het besluit vooraf (AVG 35 lid 2).');
    if (invoer.geldigTot < vandaag || invoer.geldigTot > plusDagen(invoer.vastgesteldOp, DRIE_JAAR))
      throw invoerfout(
        'geldigTot',
        'Kies een dag vanaf vandaag, ten hoogste drie jaar na de vaststelling (AVG 35 lid 11).',
      );
    if (invoer.raadpleging === 'afgerond' && !invoer.raadplegingUitkomst)
      throw invoerfout('raadplegingUitkomst', 'Schrijf op wat de AP antwoordde.');
    const id = maakId();
    await voegEerdereDpiaToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/dpias/${uitvoer.id}`,
    tekst:
      invoer.raadpleging === 'gevraagd'
        ? 'De DPIA staat vast. De verwerkingen lopen zodra de AP heeft geantwoord.'
        : 'De DPIA staat vast. De verwerkingen waar zij over gaat, lopen nu.',
  }),
});
