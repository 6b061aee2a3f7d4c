using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>The packages that steps install beside the declared ones.</summary>
internal static class InstallSteps
{
    /// <summary>The steps, with their paths.</summary>
    /// <param name="ofImages">Whether those of images alone are meant.</param>
    public static IEnumerable<(InstallStep Step, string Path)> Of(EnvironmentSpec environment, bool ofImages = false)
    {
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            string strategy = ModelPath.Item(nameof(environment.Strategies), i);
            IEnumerable<(IReadOnlyList<IStep> Steps, string Path)> lists = environment.Strategies[i] switch
            {
                CustomImage image =>
                    [.. ImageStages.All(image, strategy).Select(built => ((IReadOnlyList<IStep>)[.. built.Image.Steps], built.Path))],
                LifecycleConfiguration lifecycle when !ofImages => [([.. lifecycle.Steps], strategy)],
                _ => [],
            };
            foreach ((IReadOnlyList<IStep> steps, string path) in lists)
            {
                for (int step = 0; step < steps.Count; step++)
                {
                    if (steps[step] is InstallStep install)
                    {
                        yield return (install, ModelPath.Item(path + "." + nameof(CustomImage.Steps), step));
                    }
                }
            }
        }
    }
}
