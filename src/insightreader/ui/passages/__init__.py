"""Coded passages wherever they are shown: as cards, to be picked, and referred to in own text."""
