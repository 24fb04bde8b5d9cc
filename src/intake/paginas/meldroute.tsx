import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { bronwoord } from '../../meldingen/index.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tellers, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { overRoute } from '../over.ts';
import { qrPad } from '../qr.ts';
import { beeindigMeldroute, hervatMeldroute, pauzeerMeldroute, vervangToegang } from '../routehandelingen.ts';
import type { Route } from '../schema.ts';
import { toonMeldroute, toonRoutetoken } from '../vragen.ts';
import { Routemerk } from '../weergave.tsx';
import { routesoorten, routevragen } from '../woorden.ts';

const linkVan = (s: Scherm, r: Route) => `${s.adres ?? ''}/melden/${r.slug}`;

/** One route: its link, its yield and what can be done with it. */
export const meldroutePagina: Pagina = {
  pad: '/meldroutes/:id',
  async toon(s) {
    const r = await s.vraag(toonMeldroute, { id: s.params.id! });
    return {
      titel: r.naam,
      kruimels: [{ tekst: 'Meldroutes', pad: '/meldroutes' }, { tekst: r.naam }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Tellers
                tellers={[
                  { pad: `/inzendingen?routeId=${r.id}`, tekst: 'Binnengekomen', aantal: r.binnen },
                  {
                    pad: `/inzendingen?routeId=${r.id}&status=verwerkt`,
                    tekst: 'Melding van gemaakt',
                    aantal: r.verwerkt,
                  },
                  { pad: `/inzendingen?routeId=${r.id}&welke=opgevolgd`, tekst: 'Opgevolgd', aantal: r.opgevolgd },
                  { pad: `/inzendingen?routeId=${r.id}&welke=te_laat`, tekst: 'Te laat gelezen', aantal: r.teLaat },
                ]}
              />
              {r.soort === 'formulier' ? <Linkpaneel s={s} r={r} /> : <Tokenpaneel s={s} r={r} />}
              <Paneel titel="Wat melders lezen">
                <p>{r.welkom}</p>
              </Paneel>
            </>
          }
          zijtitel="Over deze route"
          zij={<Zij s={s} r={r} />}
        />
      ),
    };
  },
};

function Zij({ s, r }: { s: Scherm; r: Route }) {
  const over = overRoute(r);
  const mee = { waarden: { versie: String(r.versie) } };
  return (
    <>
      <Paneel titel="Afspraken">
        <Gegevens
          items={[
            { naam: 'Stand', waarde: <Routemerk stand={r.stand} /> },
            { naam: 'Hoe', waarde: routesoorten[r.soort as keyof typeof routesoorten] },
            { naam: 'Voor wie', waarde: bronwoord(r.voorWie) },
            { naam: 'Gemeente', waarde: gemeentenaam(r.gemeente) },
            { naam: 'Gelezen binnen', waarde: r.reagerenDagen === 1 ? 'een dag' : `${r.reagerenDagen} dagen` },
            {
              naam: 'Vraagt ook',
              waarde: r.vragen.map((v) => routevragen[v as keyof typeof routevragen]).join(' ') || 'niets',
            },
            {
              naam: 'Open',
              waarde: `vanaf ${opmaak.datum(r.geldigVan)}${r.geldigTot ? ` tot en met ${opmaak.datum(r.geldigTot)}` : ''}`,
            },
            { naam: 'Gemaakt', waarde: `${opmaak.datum(r.aangemaaktOp)}, ${r.aangemaaktDoorNaam}` },
          ]}
        />
      </Paneel>
      <Actiebalk
        s={s}
        acties={[
          r.stand === 'gepauzeerd' ? s.actie(hervatMeldroute, over, mee) : s.actie(pauzeerMeldroute, over, mee),
          s.actie(vervangToegang, over, {
            ...mee,
            bevestig: 'De oude link, poster of het oude token werkt daarna meteen niet meer.',
          }),
          s.actie(beeindigMeldroute, over, {
            ...mee,
            bevestig:
              'De route gaat voorgoed dicht. Wat binnenkwam blijft, en melders kunnen hun melding blijven volgen.',
          }),
        ]}
      />
      <Knoplink pad={`/inzendingen?routeId=${r.id}`}>Wat hier binnenkwam</Knoplink>
    </>
  );
}

function Linkpaneel({ s, r }: { s: Scherm; r: Route }) {
  return (
    <Paneel
      titel="Link en QR-code"
      toelichting="Wie deze link heeft, kan melden. Zet hem niet op een openbare pagina als de route voor een kleine groep is."
    >
      <p>
        <code>{linkVan(s, r)}</code>
      </p>
      <Qr tekst={linkVan(s, r)} />
      <p>
        <Knoplink pad={`/meldroutes/${r.id}/poster`}>Poster om af te drukken</Knoplink>
      </p>
    </Paneel>
  );
}

function Qr({ tekst }: { tekst: string }) {
  const { zijde, pad } = qrPad(tekst);
  return (
    <svg
      role="img"
      aria-label="QR-code van de link"
      viewBox={`0 0 ${zijde} ${zijde}`}
      width="220"
      height="220"
      shape-rendering="crispEdges"
    >
      <rect width={zijde} height={zijde} fill="#fff" />
      <path d={pad} fill="#000" />
    </svg>
  );
}

function Tokenpaneel({ s, r }: { s: Scherm; r: Route }) {
  const pad = r.soort === 'e-mail' ? 'e-mails' : 'meldingen';
  return (
    <Paneel titel="Aansluiten">
      <p>
        Het andere systeem stuurt een POST naar <code>{`${s.adres ?? ''}/v1/inkomende-${pad}`}</code> met het token in
        de header Authorization. Hoe dat eruitziet staat in de beschrijving van de API.
      </p>
      {r.tokenToonbaar ? (
        <Knoplink pad={`/meldroutes/${r.id}/token`}>Token bekijken</Knoplink>
      ) : (
        <p class="sz-zacht">
          Het token is niet meer te zien: er is alleen een vingerafdruk van. Is het kwijt, vervang het dan.
        </p>
      )}
    </Paneel>
  );
}

/** The token, for an hour. */
export const tokenPagina: Pagina = {
  pad: '/meldroutes/:id/token',
  async toon(s) {
    const r = await s.vraag(toonMeldroute, { id: s.params.id! });
    const { token } = await s.vraag(toonRoutetoken, { id: r.id });
    return {
      titel: `Token van ${r.naam}`,
      kruimels: [
        { tekst: 'Meldroutes', pad: '/meldroutes' },
        { tekst: r.naam, pad: `/meldroutes/${r.id}` },
        { tekst: 'Token' },
      ],
      inhoud: (
        <>
          <Waarschuwing soort="let-op" titel="Dit token is hooguit een uur te zien">
            Zet het nu in het andere systeem. Wie het heeft, kan over deze route insturen, en niets lezen.
          </Waarschuwing>
          <p>
            <code>{token}</code>
          </p>
        </>
      ),
    };
  },
};

/** A page to print and hang up: for whom, what happens with the words, link and QR code. */
export const posterPagina: Pagina = {
  pad: '/meldroutes/:id/poster',
  async toon(s) {
    const r = await s.vraag(toonMeldroute, { id: s.params.id! });
    return {
      titel: `Melden bij ${gemeentenaam(r.gemeente)}`,
      kruimels: [
        { tekst: 'Meldroutes', pad: '/meldroutes' },
        { tekst: r.naam, pad: `/meldroutes/${r.id}` },
        { tekst: 'Poster' },
      ],
      inhoud:
        r.soort === 'formulier' ? (
          <>
            <p class="sz-inleiding">{r.welkom}</p>
            <Qr tekst={linkVan(s, r)} />
            <p class="sz-inleiding">
              <strong>{linkVan(s, r)}</strong>
            </p>
            <ul>
              <li>Is iemand nu in gevaar? Bel 112.</li>
              <li>Uw naam is niet nodig. U krijgt een code om het antwoord te lezen.</li>
              <li>Wie sekswerk doet hoeft u niet te noemen.</li>
              <li lang="en">You may write in any language. No name needed.</li>
            </ul>
          </>
        ) : (
          <Waarschuwing soort="info">Deze route heeft geen link: zij is voor een ander systeem.</Waarschuwing>
        ),
    };
  },
};
