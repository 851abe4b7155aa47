"""Actors are called something a reader understands, from their id alone."""

import pytest

from tocsin.ontology.actor_names import name_of_actor


@pytest.mark.parametrize(
    ("actor", "name"),
    [
        ("UKR", "Ukraine"),
        ("UKR.GOV", "Government of Ukraine"),
        ("OMN.JRN", "Oman, media"),
        ("P.alexander-fomin", "Alexander Fomin"),
        ("NATO", "NATO"),
        ("Q39259", "Recep Tayyip Erdoğan"),
        ("Q1", "Q1"),
        ("P", "P"),
        ("XYZ.GOV", "XYZ.GOV"),
    ],
)
def test_an_id_is_told_as_a_name_where_the_tables_know_it(actor, name):
    assert name_of_actor(actor) == name
