-- B12.1: whether the text of a file was read for personal data: 'nagelezen' (what was found is gone or was kept with a reason),
-- 'geen' (no text in it, such as a scan), 'niet' (a picture, a protected dossier, or from before this was done).
alter table bestanden add column tekst text not null default 'niet' check (tekst in ('nagelezen', 'geen', 'niet'));
alter table dossierbestanden add column tekst text not null default 'niet' check (tekst in ('nagelezen', 'geen', 'niet'));
