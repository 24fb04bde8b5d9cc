-- B12.4: the ways of a verstrekking. RIEC and Zorg- en Veiligheidshuis are two ways, each with its own agreement (WGS).
alter table verstrekkingen drop constraint verstrekkingen_wijze_check,
  add constraint verstrekkingen_wijze_check check (wijze in ('schriftelijk', 'aangifte', 'telefonisch_achteraf', 'riec', 'zvh'));
