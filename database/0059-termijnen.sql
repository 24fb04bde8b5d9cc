-- B12.7, AVG 5 lid 1 e: an alarm is about a medewerker. Once somebody looked at it, it goes after its term.
call kern.vernietigbaar('alarmen', 'gemeente, id, soort, bekeken_op', 'bekeken_op is not null and not kern.opgeschort(gemeente, id)');
