import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, LegeStaat, opmaak, Paneel, Status, Tabel, Termijn } from '../../platform/scherm/index.ts';
import {
  beeindigSamenwerking,
  beginSamenwerking,
  leesTokensIn,
  overSamenwerking,
  toonGedeeldeSleutel,
  toonSamenwerking,
  toonSamenwerkingen,
  vernieuwSleutel,
} from './handelingen.ts';
import type { Samenwerking, SamenwerkingGeheel } from './schema.ts';

const lijst = { tekst: 'Blind stapelen', pad: '/samenwerkingen' };

/** The partners of the own gemeenten. */
export const samenwerkingenPagina: Pagina = {
  pad: '/samenwerkingen',
  menu: { groep: 'Meldingen en signalen', tekst: 'Blind stapelen', toets: 'x', petten: ['coordinator'] },
  async toon(s) {
    const { items } = await s.vraag(toonSamenwerkingen, {});
    return {
      titel: 'Blind stapelen',
      inhoud: (
        <>
          <p>
            Een partner kan weten dat u een signaal hebt over dezelfde plek of zaak, zonder dat een van beiden vertelt
            wat. De partner geeft tokens, geen woorden. Bij een treffer ziet u wie u kunt bellen, en niets meer.
          </p>
          <p>
            <Knoplink pad="/samenwerkingen/nieuw">Samenwerking beginnen</Knoplink>
          </p>
          {items.length === 0 ? (
            <LegeStaat
              titel="Nog geen partner"
              tekst="Spreek eerst af op welke grondslag u samenwerkt (convenant of regeling), en begin dan hier."
            />
          ) : (
            <Tabel
              titel="Partners"
              rijen={items}
              kolommen={[
                { kop: 'Organisatie', cel: (r) => r.naam },
                { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
                { kop: 'Status', cel: (r) => <Merk w={r} />, smal: true },
                { kop: 'Tokens', cel: (r) => r.tokens, getal: true, smal: true },
                { kop: 'Sleutel tot', cel: (r) => opmaak.datumKort(r.sleutelTot), smal: true },
              ]}
              rijPad={(r) => `/samenwerkingen/${r.id}`}
            />
          )}
        </>
      ),
    };
  },
};

/** The form that begins one. */
export const nieuweSamenwerkingPagina: Pagina = {
  pad: '/samenwerkingen/nieuw',
  async toon(s) {
    return {
      titel: 'Samenwerking beginnen',
      kruimels: [lijst, { tekst: 'Beginnen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={beginSamenwerking}
          params={{}}
          annuleren="/samenwerkingen"
          toelichting="Er wordt een sleutel gemaakt die u aan de partner geeft. Zij geldt een jaar."
        />
      ),
    };
  },
};

/** One partner: its key, its tokens, and how reading in went. */
export const samenwerkingPagina: Pagina = {
  pad: '/samenwerkingen/:id',
  async toon(s) {
    const w = await s.vraag(toonSamenwerking, { id: s.params.id! });
    const open = s.mag(leesTokensIn, overSamenwerking(w)).toegestaan;
    return {
      titel: w.naam,
      kruimels: [lijst, { tekst: w.naam }],
      inhoud: (
        <>
          <Gegevens
            items={[
              { naam: 'Status', waarde: <Merk w={w} /> },
              { naam: 'Gemeente', waarde: gemeentenaam(w.gemeente) },
              { naam: 'Bellen bij een treffer', waarde: w.bellen },
              { naam: 'Tokens', waarde: opmaak.getal(w.tokens) },
              { naam: 'Sleutel van', waarde: opmaak.datum(w.sleutelOp) },
              { naam: 'Sleutel geldig tot', waarde: <Termijn dag={w.sleutelTot} vandaag={s.klok.nu()} /> },
            ]}
          />
          {open && <Doen s={s} w={w} />}
          <Verslag w={w} />
        </>
      ),
    };
  },
};

function Doen({ s, w }: { s: Scherm; w: SamenwerkingGeheel }) {
  const over = overSamenwerking(w);
  const params = { id: w.id };
  const waarden = { versie: String(w.versie) };
  return (
    <>
      <Actiebalk
        s={s}
        acties={[
          s.actie(vernieuwSleutel, over, {
            params,
            waarden,
            bevestig:
              'De oude sleutel en alle tokens daaronder verdwijnen. De partner maakt met de nieuwe sleutel nieuwe.',
          }),
          s.actie(beeindigSamenwerking, over, {
            params,
            waarden,
            bevestig: 'De sleutel en alle tokens verdwijnen. Dat gaat niet terug.',
          }),
        ]}
      />
      <p>
        <Knoplink pad={`/samenwerkingen/${w.id}/sleutel`} soort="stil">
          Sleutel tonen om aan de partner te geven
        </Knoplink>
      </p>
      <Paneel titel="Tokens inlezen">
        <HandelingFormulier s={s} handeling={leesTokensIn} annuleren="/samenwerkingen" />
      </Paneel>
    </>
  );
}

function Verslag({ w }: { w: SamenwerkingGeheel }) {
  return (
    <Paneel titel="Ingelezen">
      <Tabel
        titel="Wat is ingelezen"
        rijen={w.inlezingen}
        leeg="Er zijn nog geen tokens ingelezen."
        kolommen={[
          { kop: 'Wanneer', cel: (r) => opmaak.datumtijd(r.op), smal: true },
          { kop: 'Door', cel: (r) => r.doorNaam },
          { kop: 'Ingelezen', cel: (r) => r.gelezen, getal: true, smal: true },
          {
            kop: 'Niet ingelezen',
            cel: (r) =>
              r.geweigerd.length === 0
                ? 'alles is gelezen'
                : r.geweigerd
                    .slice(0, 20)
                    .map((g) => `regel ${g.regel}: ${g.waarom}`)
                    .join(' '),
          },
        ]}
      />
    </Paneel>
  );
}

/** The shared key, to hand over. */
export const gedeeldeSleutelPagina: Pagina = {
  pad: '/samenwerkingen/:id/sleutel',
  async toon(s) {
    const w = await s.vraag(toonSamenwerking, { id: s.params.id! });
    const { sleutel, tot } = await s.vraag(toonGedeeldeSleutel, { id: w.id });
    return {
      titel: 'Gedeelde sleutel',
      kruimels: [lijst, { tekst: w.naam, pad: `/samenwerkingen/${w.id}` }, { tekst: 'Sleutel' }],
      inhoud: (
        <Paneel titel={`Sleutel voor ${w.naam}`}>
          <p>
            Geef deze sleutel langs een veilige weg, nooit per gewone e-mail: wie haar heeft, kan raden welke plekken in
            tokens staan. Dat u haar bekeek staat in het log. Zij geldt tot en met {opmaak.datum(tot)}.
          </p>
          <p>
            <code>{sleutel}</code>
          </p>
          <p>
            De partner maakt tokens met <code>npm run --silent partnertokens -- sleutel.txt meldingen.jsonl</code>, of
            volgens de beschrijving in de handleiding.
          </p>
        </Paneel>
      ),
    };
  },
};

function Merk({ w }: { w: Pick<Samenwerking, 'status'> }) {
  return w.status === 'actief' ? <Status soort="goed" tekst="Actief" /> : <Status soort="neutraal" tekst="Beëindigd" />;
}
