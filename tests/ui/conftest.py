"""What holds for every test of the windows."""

from __future__ import annotations

from ui.emission_guard import guard_emissions

guard_emissions()
