using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>The packages that steps install beside the declared ones.</summary>
internal static class InstallSteps
{
    /// <summary>The steps, with their paths.</summary>
    /// <param name="environment">The environment.</param>
    public static IEnumerable<(InstallStep Step, string Path)> Of(EnvironmentSpec environment)
    {
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            string strategy = ModelPath.Item(nameof(environment.Strategies), i);
            IReadOnlyList<IStep> steps = environment.Strategies[i] switch
            {
                CustomImage image => [.. image.Steps],
                LifecycleConfiguration lifecycle => [.. lifecycle.Steps],
                _ => [],
            };
            for (int step = 0; step < steps.Count; step++)
            {
                if (steps[step] is InstallStep install)
                {
                    yield return (install, ModelPath.Item(strategy + "." + nameof(CustomImage.Steps), step));
                }
            }
        }
    }
}
