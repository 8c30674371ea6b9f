"""A short walk through any day; the long one is `python -m tests.faults --long`."""

from hypothesis import HealthCheck, settings

from tests.faults.any_day import AnyDay

TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(
    max_examples=25,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
