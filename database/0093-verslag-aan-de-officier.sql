-- C15: the verslag of an entry on a machtiging of a hulpofficier goes to the officier van justitie too (Awbi 11 lid 1, second sentence).
alter table verslagafschriften drop constraint verslagafschriften_aan_check;
alter table verslagafschriften add constraint verslagafschriften_aan_check check (aan in ('gever', 'officier', 'bewoner'));
