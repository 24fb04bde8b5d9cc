-- C11: a sender that is no overheid, such as Meld Misdaad Anoniem (a foundation), gives on its own ground, as its piece says.
alter table partnerberichten drop constraint partnerberichten_grondslag_check;
alter table partnerberichten add constraint partnerberichten_grondslag_check check (grondslag in ('avg_6e', 'eigen', 'wpg_16', 'wpg_18', 'wpg_19', 'wpg_20'));
-- B12.7: which bestuursorgaan decides, for the bezwaarschrift goes to that one (Awb 3:45 lid 2, 10:10).
alter table verzoeken add column orgaan text check (orgaan in ('burgemeester', 'college'));
alter table verzoekantwoorden add column orgaan text check (orgaan in ('burgemeester', 'college'));
-- B12.7: for who is under twelve, or onbekwaam, the legal representative asks (UAVG 5 lid 4).
alter table verzoeken drop constraint verzoeken_identiteit_hoe_check;
alter table verzoeken add constraint verzoeken_identiteit_hoe_check check (identiteit_hoe in ('balie_gezien', 'bekend_contact', 'gemachtigde', 'vertegenwoordiger', 'inlog', 'niet_nodig'));
