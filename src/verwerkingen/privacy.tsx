import { Fout } from '../kern/fouten.ts';
import { alleGemeenten, gemeenteVan } from '../kern/gemeenten.ts';
import type { Publieksdeur } from '../kern/publiek.ts';
import { dagVan } from '../platform/klok.ts';
import { Gegevens, LegeStaat, Paneel } from '../platform/scherm/index.ts';
import { leesRegister } from './queries.ts';
import type { Registerregel } from './schema.ts';

const LINK = 'utrecht-link utrecht-link--html-a';

/** What everybody may know before they tell anything, the same for each gemeente. Source: AVG 12, 13, 14. */
const privacykeuze: Publieksdeur = {
  pad: '/privacy',
  async toon() {
    const gemeenten = alleGemeenten();
    return {
      titel: 'Privacy',
      inleiding: 'Wat een gemeente met gegevens doet bij het toezicht op de seksbranche, en welke rechten u hebt.',
      inhoud: (
        <>
          <Paneel
            titel="Kies de gemeente"
            toelichting="Elke gemeente is zelf verantwoordelijk en heeft een eigen register."
          >
            {gemeenten.length ? (
              <ul>
                {gemeenten.map((g) => (
                  <li>
                    <a class={LINK} href={`/privacy/${g.code}`}>
                      {g.naam}
                    </a>
                  </li>
                ))}
              </ul>
            ) : (
              <LegeStaat titel="Er is nog geen gemeente" tekst="Vraag het aan uw gemeente." />
            )}
          </Paneel>
          <Rechten />
        </>
      ),
    };
  },
};

/** The statement of one gemeente, from its register of processings as it stands today. */
const privacyverklaring: Publieksdeur = {
  pad: '/privacy/:gemeente',
  async toon(p) {
    const g = gemeenteVan(p.params.gemeente ?? '');
    if (!g) throw new Fout('NIET_GEVONDEN', 'Deze gemeente staat niet in Samenzicht. Kies een gemeente uit de lijst.');
    const dag = dagVan(p.klok.nu());
    const register = await p.voer(null, (db) => leesRegister(db, { verwerkingen: p.sjablonen }, g.code, dag));
    return {
      titel: `Privacy in ${g.naam}`,
      inleiding:
        'Deze pagina volgt het verwerkingsregister van de gemeente. Wat er niet in staat, kan het programma niet doen.',
      inhoud: (
        <>
          <Wie naam={g.naam} />
          <Rechten />
          {register.filter(({ stand }) => stand === 'sjabloon' || stand === 'vastgesteld').map(Verwerking)}
        </>
      ),
    };
  },
};

/** The two doors. */
export const deuren: Publieksdeur[] = [privacykeuze, privacyverklaring];

function Wie({ naam }: { naam: string }) {
  return (
    <Paneel titel="Wie is verantwoordelijk">
      <p>
        De burgemeester en het college van {naam}, ieder voor de eigen taken. Vragen stelt u aan de functionaris
        gegevensbescherming van de gemeente; die is onafhankelijk en heeft een geheimhoudingsplicht (AVG 38).
      </p>
      <p>
        De gegevens komen van wie iets meldt, van controles, uit openbare registers en van partners. Er is geen lijst
        van sekswerkers. Een computer beslist niet over u: dat doet een mens (AVG 22).
      </p>
    </Paneel>
  );
}

function Rechten() {
  return (
    <Paneel titel="Uw rechten">
      <ul>
        <li>U mag vragen welke gegevens er over u zijn, en een kopie (AVG 15).</li>
        <li>Klopt iets niet, dan laat u het verbeteren of wissen (AVG 16, 17).</li>
        <li>U mag vragen om uw gegevens een tijd niet te gebruiken (AVG 18), en bezwaar maken (AVG 21).</li>
        <li>Gaf u toestemming, dan neemt u die altijd terug, zonder reden. Hulp gaat door (AVG 7 lid 3).</li>
        <li>De gemeente antwoordt binnen een maand met een besluit. Daartegen kunt u bezwaar maken (UAVG 34).</li>
        <li>U mag een klacht indienen bij de Autoriteit Persoonsgegevens (AVG 77).</li>
      </ul>
      <p>U vraagt het aan de gemeente, aan de balie, per brief of per e-mail. Het kost niets.</p>
      <ul>
        <li>
          <a class={LINK} href="/intrekken">
            Toestemming terugnemen met uw code
          </a>
        </li>
        <li>
          <a class={LINK} href="/vertrouwenspersoon">
            Praten met de vertrouwenspersoon
          </a>
        </li>
        <li>
          <a class={LINK} href="https://autoriteitpersoonsgegevens.nl/" rel="noreferrer">
            Autoriteit Persoonsgegevens
          </a>
        </li>
      </ul>
    </Paneel>
  );
}

function Verwerking({ inhoud: v }: Registerregel) {
  const bijzonder = v.avg9 === 'geen' ? v.avg9Grond : `AVG 9 lid 2 onder ${v.avg9}. ${v.avg9Grond}`;
  return (
    <Paneel titel={v.naam}>
      <Gegevens
        items={[
          { naam: 'Waarvoor', waarde: v.doelomschrijving, meerregelig: true },
          { naam: 'Over wie', waarde: v.betrokkenen, meerregelig: true },
          { naam: 'Welke gegevens', waarde: v.gegevens, meerregelig: true },
          { naam: 'Waarom het mag', waarde: `AVG 6 lid 1 onder ${v.avg6}. ${v.avg6Grond}`, meerregelig: true },
          { naam: 'Bijzondere gegevens', waarde: bijzonder, meerregelig: true },
          { naam: 'Strafrechtelijke gegevens', waarde: v.avg10, meerregelig: true },
          { naam: 'Wie het krijgt', waarde: v.ontvangers, meerregelig: true },
          { naam: 'Buiten Europa', waarde: v.doorgifte, meerregelig: true },
          { naam: 'Hoe lang', waarde: v.bewaren, meerregelig: true },
        ]}
      />
    </Paneel>
  );
}
