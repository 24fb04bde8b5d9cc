/** Names that are chosen for work and hardly given to a child here. Written by hand. */
export const STERRENNAMEN = `
candy jade ginger ruby bambi coco chanel cherry diamond honey sugar caramel cinnamon vanilla barbie venus aphrodite cleopatra pocahontas tsarina lexi roxy trixie foxy krystal crystal desire desiree passion domina goddess nala lulu fifi gigi dolly cleo electra phoenix raven kitty bunny angel star stardust sapphire emerald opal onyx topaz ebony ivory velvet satin silk cookie brandy champagne chardonnay tequila whiskey kahlua porsche lexus bentley ferrari paris vegas dallas tiffany trinity destiny serenity harmony melody mystique vixen minx wildcat tigress panther kitten bonbon cupcake muffin peaches cherie amour bijou babette fleur-de-lis mimi kiki lolita dominatrix duchess contessa baroness empress bambina mulatta havana cinderella jasmine-rose roxxy sexylola pixie trixi trix jinx blaze storm-x scarlet scarlett xena xenia zafira zsazsa nikita-x lux luxx luxe bellissima starlight moonlight butterfly tinkerbell rapunzel arielle esmeralda-x poison ivy-x cayenne pepper saffron jewel pearl gem mercedes-x charm dream fantasy fantasia dreamgirl divina dulcinea monroe blondie tantra kamasutra shakti devi-x lotus orchidea orchid jasmijntje
`;

/** What is put before or behind such a name. */
export const TOOISEL = `
latina colombiana brasileira tiny sensual exotic exotische ondeugende geile lekkere lieve hete stoute chica sexy sweet hot miss mistress lady meesteres madame queen princess naughty kinky wild dirty busty lovely cute baby golden royal top lux luxe deluxe xxx love angel prinses juicy horny
`;
