-- G2: a verklaring goes to opsporing with a cautie that was given to somebody in the same role, on the same day (Awb 5:10a; Sv 29).
alter table grijsposten add column hoedanigheid text;
alter table grijsposten add constraint verklaring_van_een_rol check (soort <> 'verklaring' or hoedanigheid is not null);
