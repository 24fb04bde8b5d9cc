/** All elements that fit. */
export const alle = (kiezer, plek = document) => [...plek.querySelectorAll(kiezer)];

/** The first element that fits, or null. */
export const een = (kiezer, plek = document) => plek.querySelector(kiezer);

/** A new element with attributes and what stands in it. */
export const maak = (soort, kenmerken = {}, ...kinderen) => {
  const element = document.createElement(soort);
  for (const [naam, waarde] of Object.entries(kenmerken)) element.setAttribute(naam, waarde);
  element.append(...kinderen);
  return element;
};
