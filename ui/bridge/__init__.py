"""The one door between windows and desk: acts, view records, jobs, keys, ticks."""
