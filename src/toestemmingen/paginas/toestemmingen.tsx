import { Actiebalk, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { petVan } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, LegeStaat, opmaak, Paneel, Termijn, TweeKolom } from '../../platform/scherm/index.ts';
import { geefKaart, trekToestemmingIn, vernieuwKaart } from '../handelingen.ts';
import { overToestemming } from '../over.ts';
import { Toestemmingenvraag, type Toestemming } from '../schema.ts';
import { toonToestemming, toonToestemmingen } from '../vragen.ts';
import { Afspraakgegevens, Tekstherkomst, Toestemmingmerk } from '../weergave.tsx';

/** The consents this pet may see: numbers and days, nothing of what was agreed. */
export const toestemmingenPagina: Pagina = {
  pad: '/toestemmingen',
  menu: {
    groep: 'Mensenhandel',
    tekst: 'Toestemmingen',
    toets: 't',
    petten: ['aandachtsfunctionaris', 'zorgcoordinator', 'zorgmedewerker'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonToestemmingen, lijstInvoer(s, Toestemmingenvraag));
    return {
      titel: 'Toestemmingen',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Toestemmingen"
          woorden={['toestemming', 'toestemmingen']}
          schema={Toestemmingenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Dossier', cel: (r) => r.dossiernummer ?? 'geen', smal: true },
            { kop: 'Vastgelegd', cel: (r) => opmaak.datumtijdKort(r.vastgelegdOp), volgorde: 'vastgelegdOp' },
            {
              kop: 'Geldt tot en met',
              cel: (r) => (
                <Termijn dag={r.geldigTot} vandaag={s.klok.nu()} voorbij={r.beeindigdOp !== null} wettelijk kort />
              ),
              volgorde: 'geldigTot',
              smal: true,
            },
            { kop: 'Stand', cel: (r) => <Toestemmingmerk beeindigdHoe={r.beeindigdHoe} />, smal: true },
          ]}
          rijPad={(r) => `/toestemmingen/${r.id}`}
          volgorde={{ volgorde: 'vastgelegdOp', richting: 'af' }}
          zoekhint="Zoek op nummer, zoals TS-7F3K-2QWX"
          leeg={{
            titel: 'Geen toestemmingen gevonden',
            tekst:
              'Zegt iemand zelf uitdrukkelijk ja tegen het delen van gegevens, dan legt u dat hier vast. Een naam vraagt Samenzicht niet. Hulp hangt er nooit van af.',
            actie: { tekst: 'Toestemming vastleggen', pad: '/toestemmingen/nieuw' },
          }}
          acties={
            <>
              <Knoplink pad="/toestemmingen/nieuw" soort="hoofd">
                Toestemming vastleggen
              </Knoplink>
              <Knoplink pad="/toestemmingen/teksten">Teksten in tien talen</Knoplink>
            </>
          }
        />
      ),
    };
  },
};

/** One consent. */
export const toestemmingPagina: Pagina = {
  pad: '/toestemmingen/:id',
  async toon(s) {
    const t = await s.vraag(toonToestemming, { id: s.params.id! });
    return {
      titel: `Toestemming ${t.nummer}`,
      kruimels: [{ tekst: 'Toestemmingen', pad: '/toestemmingen' }, { tekst: t.nummer }],
      ...(!t.beeindigdOp && !t.kaartGegevenOp && t.kaart
        ? { volgendeStap: { tekst: 'Geef de kaart met de code', pad: `/toestemmingen/${t.id}/kaart` } }
        : {}),
      inhoud: (
        <TweeKolom
          hoofd={
            t.afspraak ? (
              <Paneel titel="Wat is afgesproken" toelichting="Meer dan dit mag niet op deze toestemming.">
                <Afspraakgegevens afspraak={t.afspraak} tot={t.geldigTot} />
                <Tekstherkomst />
              </Paneel>
            ) : (
              <LegeStaat
                titel="Wat is afgesproken, is gewist"
                tekst="De sleutel is vernietigd toen de toestemming eindigde. Wat blijft, is dat zij er was en wanneer zij eindigde (AVG 7 lid 1). Wat erop gedeeld was, is teruggeroepen."
                icoon="slot"
              />
            )
          }
          zijtitel="Over deze toestemming"
          zij={<Zij s={s} t={t} />}
        />
      ),
    };
  },
};

function Zij({ s, t }: { s: Scherm; t: Toestemming }) {
  const over = overToestemming(t);
  const versie = { versie: String(t.versie) };
  return (
    <>
      <Standpaneel t={t} />
      <Actiebalk
        s={s}
        titel="Wat u kunt doen"
        acties={[
          s.actie(trekToestemmingIn, over, {
            bevestig:
              'De afspraak wordt gewist en wat erop gedeeld is, wordt teruggeroepen. Dit kan niet terug. Vraag niet naar de reden.',
          }),
          ...(t.kaartGegevenOp ? [] : [s.actie(geefKaart, over, { waarden: versie })]),
          s.actie(vernieuwKaart, over, { waarden: versie }),
        ]}
      />
      <p class="sz-toelichting">
        Intrekken is even makkelijk als geven: zonder naam en zonder reden, ook met de code op /intrekken. Hulp gaat
        altijd door.
      </p>
    </>
  );
}

function Standpaneel({ t }: { t: Toestemming }) {
  return (
    <Paneel titel="Stand">
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Toestemmingmerk beeindigdHoe={t.beeindigdHoe} /> },
          { naam: 'Gemeente', waarde: gemeentenaam(t.gemeente) },
          ...(t.dossierId
            ? [
                {
                  naam: 'Bij dossier',
                  waarde: (
                    <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${t.dossierId}`}>
                      {t.dossiernummer}
                    </a>
                  ),
                },
              ]
            : []),
          {
            naam: 'Vastgelegd',
            waarde: `${opmaak.datumtijd(t.vastgelegdOp)}, ${t.doorNaam} (${petVan(t.petsoort).naam})`,
          },
          ...(t.beeindigdOp ? [{ naam: 'Beëindigd', waarde: opmaak.datumtijd(t.beeindigdOp) }] : []),
          {
            naam: 'Kaart',
            waarde: t.kaartGegevenOp ? `Gegeven op ${opmaak.datum(t.kaartGegevenOp)}` : 'Nog niet gegeven',
          },
        ]}
      />
    </Paneel>
  );
}
