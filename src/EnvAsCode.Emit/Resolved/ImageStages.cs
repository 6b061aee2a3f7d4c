using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Resolved;

/// <summary>The stages of an image, each as an image that has the base and the steps of its own.</summary>
internal static class ImageStages
{
    /// <summary>A stage as an image, built as the image is that it belongs to.</summary>
    public static CustomImage AsImage(CustomImage image, BuildStage stage) => new()
    {
        From = stage.From,
        Steps = stage.Steps,
        BuildArguments = image.BuildArguments,
        Platform = image.Platform,
        Apt = image.Apt,
        Conda = image.Conda is { } conda ? conda with { Lock = null, Prune = false } : null,
        BuildKit = image.BuildKit,
    };

    /// <summary>
    /// The stages as images, then the image itself, each with its path in the model: members of the same names lie below it.
    /// </summary>
    public static IEnumerable<(CustomImage Image, string Path)> All(CustomImage image, string path)
    {
        for (int i = 0; i < image.Stages.Count; i++)
        {
            yield return (AsImage(image, image.Stages[i]), ModelPath.Item(path + "." + nameof(image.Stages), i));
        }

        yield return (image, path);
    }

    /// <summary>Where the stage of a name stands.</summary>
    /// <param name="name">The name; Docker does not tell upper from lower case in it.</param>
    /// <returns>Its position; -1 if there is none.</returns>
    public static int IndexOf(CustomImage image, string? name)
    {
        for (int i = 0; i < image.Stages.Count; i++)
        {
            if (string.Equals(image.Stages[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The images that are pulled beside the base, each once: those that stages begin with, and those that files are copied from.
    /// </summary>
    public static List<string> Sources(CustomImage image)
    {
        List<string> sources = [];
        foreach ((CustomImage built, _) in All(image, ""))
        {
            if (!ReferenceEquals(built, image))
            {
                sources.Add(built.From.Reference);
            }

            foreach (IImageStep step in built.Steps)
            {
                if (StepKinds.Of(step).SourceImageOf(step) is { } from && IndexOf(image, from) < 0)
                {
                    sources.Add(from);
                }
            }
        }

        return sources.Distinct().Where(source => source != image.From.Reference).ToList();
    }
}
