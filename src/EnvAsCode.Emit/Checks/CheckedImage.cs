using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks;

/// <summary>An image of an environment, as its checks see it.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Strategy">The image as declared: without the steps that the environment adds to it.</param>
/// <param name="Resolved">The image, worked out.</param>
/// <param name="Path">The path of the strategy.</param>
internal sealed record CheckedImage(ResolvedEnvironment Environment, CustomImage Strategy, ResolvedImage Resolved, string Path)
{
    /// <summary>The environment as declared.</summary>
    public EnvironmentSpec Spec => this.Environment.Spec;

    /// <summary>The stages, and the image itself as the last of them.</summary>
    public IReadOnlyList<CheckedStage> Stages => field ??=
        [.. ImageStages.All(this.Strategy, this.Path).Select(stage => new CheckedStage(
            this,
            stage.Image,
            ReferenceEquals(stage.Image, this.Strategy) ? this.Resolved.Walk : ImageWalk.Of(stage.Image, null),
            stage.Path))];

    /// <summary>The images of an environment, in the order of its strategies.</summary>
    public static IEnumerable<CheckedImage> Of(ResolvedEnvironment environment)
    {
        EquatableArray<Strategy> strategies = environment.Spec.Strategies;
        for (int i = 0; i < strategies.Count; i++)
        {
            if (strategies[i] is CustomImage image)
            {
                string path = ModelPath.Item(nameof(EnvironmentSpec.Strategies), i);
                yield return new CheckedImage(environment, image, environment.Of(image), path);
            }
        }
    }
}
