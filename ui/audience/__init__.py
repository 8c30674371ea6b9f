"""The second screen: shows the scene it was handed, knows nothing else."""
