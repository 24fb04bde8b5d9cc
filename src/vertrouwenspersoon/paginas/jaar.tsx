import { gemeentenaam } from '../../kern/gemeenten.ts';
import { allePetten } from '../../kern/petten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Gegevens, Knoplink, Paneel, Stapel, Waarschuwing } from '../../platform/scherm/index.ts';
import { toonJaar } from '../vragen.ts';

/** The counts of this year and the one before, to hand to the raad or the klankbordgroep: no content and no small numbers. */
export const jaarPagina: Pagina = {
  pad: '/vertrouwensjaar',
  menu: { groep: 'Vertrouwenspersoon', tekst: 'Jaartelling', toets: 't', petten: ['vertrouwenspersoon'] },
  async toon(s) {
    const dit = Number(dagVan(s.klok.nu()).slice(0, 4));
    const jaar = s.filters.jaar === String(dit - 1) ? dit - 1 : dit;
    const tellingen = [];
    for (const gemeente of s.wie.gemeenten) tellingen.push(await s.vraag(toonJaar, { gemeente, jaar }));
    return {
      titel: `Jaartelling ${jaar}`,
      inhoud: (
        <Stapel>
          <Waarschuwing soort="info" titel="Aantallen onder de vijf zijn verborgen">
            Een klein aantal kan naar iemand wijzen. Staat er één klein aantal, dan is er nog een verborgen, zodat
            niemand het terugrekent.
          </Waarschuwing>
          <p>
            <Knoplink pad={`/vertrouwensjaar?jaar=${jaar === dit ? dit - 1 : dit}`}>
              {jaar === dit ? `Naar ${dit - 1}` : `Naar ${dit}`}
            </Knoplink>
          </p>
          {tellingen.map((t) => (
            <Paneel titel={`${gemeentenaam(t.gemeente)}: ${t.totaal} zaken`} id={`telling-${t.gemeente}`}>
              {t.groepen.map((g) => (
                <>
                  <h3 class="sz-kop sz-kop--3">{g.naam}</h3>
                  <Gegevens items={g.rijen.map((r) => ({ naam: r.wat, waarde: r.aantal }))} />
                </>
              ))}
            </Paneel>
          ))}
        </Stapel>
      ),
    };
  },
};

/** For medewerkers of every other pet: the way to the open door, which does not know who they are. */
export const wegwijzerPagina: Pagina = {
  pad: '/naar-de-vertrouwenspersoon',
  menu: {
    groep: 'Hulp',
    tekst: 'Vertrouwenspersoon',
    toets: '2',
    petten: allePetten()
      .map((p) => p.soort)
      .filter((p) => p !== 'vertrouwenspersoon'),
  },
  async toon(s) {
    return {
      titel: 'Naar de vertrouwenspersoon',
      inhoud: (
        <Paneel titel="Iets voorleggen in vertrouwen">
          <p>
            Zit u iets dwars, of ziet u iets wat niet klopt? U kunt het de vertrouwenspersoon voorleggen. U gaat
            daarvoor door dezelfde deur als iedereen: uw account en uw pet gaan niet mee, en in het log staat niet dat u
            het was.
          </p>
          <ul>
            {(s.wie.gemeenten.length ? s.wie.gemeenten : []).map((g) => (
              <li>
                <a class="utrecht-link utrecht-link--html-a" href={`/vertrouwenspersoon/${g}`}>
                  Vertrouwenspersoon van {gemeentenaam(g)}
                </a>
              </li>
            ))}
          </ul>
          <Knoplink pad="/vertrouwenspersoon">Kies een gemeente</Knoplink>
        </Paneel>
      ),
    };
  },
};
