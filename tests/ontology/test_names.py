"""Names in the forms that can be compared."""

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.names import first_part


def test_a_name_begins_with_the_letters_that_its_first_word_begins_with():
    assert first_part("Jean-Claude Juncker") == first_part("Jean") == "jean"
    assert first_part("Éva Novák") == "eva"
    assert first_part("'Ndrangheta") == ""


def test_every_name_of_a_holder_begins_with_a_starter():
    offices = gazetteer().offices
    assert {first_part(name) for name in offices.persons} == offices.person_starters
    assert {first_part(name) for name in offices.surnames} == offices.surname_starters
