import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Tabel } from '../../platform/scherm/index.ts';
import { hefOp, stelBeperkingIn, toonBeperking, toonBeperkingen } from '../beperkhandelingen.ts';
import { overBeperking } from '../over.ts';
import { beperkgronden, type Beperking } from '../schema-beperking.ts';

const kruimel = { tekst: 'Beperkingen', pad: '/beperkingen' };
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** What lies still in the own compartiment. */
export const beperkingenPagina: Pagina = {
  pad: '/beperkingen',
  async toon(s) {
    const { items } = await s.vraag(toonBeperkingen, {});
    return {
      titel: 'Beperkingen',
      kruimels: [{ tekst: 'Zoeken voor een verzoek', pad: '/verzoektaken' }, { tekst: 'Beperkingen' }],
      inhoud: (
        <Tabel<Beperking>
          titel="Beperkingen"
          rijen={items}
          rijPad={(b) => `/beperkingen/${b.id}`}
          leeg="Er ligt niets stil. Vraagt iemand om beperking of maakt iemand bezwaar, kies dan Beperken bij een gevonden plek."
          kolommen={[
            { kop: 'Grond', cel: (b) => beperkgronden[b.grond] },
            { kop: 'Gemeente', cel: (b) => gemeentenaam(b.gemeente) },
            { kop: 'Sinds', cel: (b) => opmaak.datum(b.ingesteldOp), smal: true },
            { kop: 'Stand', cel: (b) => (b.opgehevenOp ? 'Opgeheven' : 'Ligt stil'), smal: true },
          ]}
        />
      ),
    };
  },
};

/** One of them, with the way to lift it. */
export const beperkingPagina: Pagina = {
  pad: '/beperkingen/:id',
  async toon(s) {
    const b = await s.vraag(toonBeperking, { id: s.params.id! });
    const opheffen = { formulierPad: `/beperkingen/${b.id}/opheffen`, context: { meegedeeld: true } };
    return {
      titel: 'Beperking',
      kruimels: [kruimel, { tekst: 'Beperking' }],
      inhoud: (
        <>
          <Gegevens
            items={[
              { naam: 'Grond', waarde: beperkgronden[b.grond] },
              { naam: 'Gemeente', waarde: gemeentenaam(b.gemeente) },
              { naam: 'Ingesteld', waarde: `${b.ingesteldDoorNaam}, ${opmaak.datumtijd(b.ingesteldOp)}` },
              { naam: 'Opgeheven', waarde: b.opgehevenOp ? opmaak.datumtijd(b.opgehevenOp) : 'Nee: het ligt stil' },
              ...(b.opgehevenReden ? [{ naam: 'Waarom', waarde: b.opgehevenReden, meerregelig: true }] : []),
            ]}
          />
          {!b.opgehevenOp && <Actiebalk s={s} acties={[s.actie(hefOp, overBeperking(b), opheffen)]} />}
        </>
      ),
    };
  },
};

/** The form to lift one. */
export const opheffenPagina: Pagina = {
  pad: '/beperkingen/:id/opheffen',
  async toon(s) {
    const b = await s.vraag(toonBeperking, { id: s.params.id! });
    return {
      titel: 'Beperking opheffen',
      kruimels: [kruimel, { tekst: 'Beperking', pad: `/beperkingen/${b.id}` }, { tekst: 'Opheffen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={hefOp}
          annuleren={`/beperkingen/${b.id}`}
          toelichting="Vertel het de betrokkene voordat u opheft (AVG 18 lid 3)."
        />
      ),
    };
  },
};

/** The form to let a found place lie still. */
export const beperkenPagina: Pagina = {
  pad: '/verzoektaken/:id/beperken',
  toon(s) {
    const onderwerpId = UUID.exec(s.filters.plek ?? '')?.[0];
    return Promise.resolve({
      titel: 'Gebruik beperken',
      kruimels: [{ tekst: 'Zoekopdracht', pad: `/verzoektaken/${s.params.id!}` }, { tekst: 'Beperken' }],
      inhoud: (
        <>
          <HandelingFormulier
            s={s}
            handeling={stelBeperkingIn}
            waarden={onderwerpId ? { onderwerpId } : {}}
            annuleren={`/verzoektaken/${s.params.id!}`}
            toelichting="Lezen kan nog. Wijzigen, verstrekken en overdragen niet, tot u het opheft (AVG 18 lid 2)."
          />
          <Knoplink pad="/beperkingen">Wat al stilligt</Knoplink>
        </>
      ),
    });
  },
};
