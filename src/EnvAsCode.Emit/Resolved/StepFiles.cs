using System;
using System.Collections.Generic;
using System.Globalization;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Resolved;

/// <summary>
/// The files that steps of an image carry: written beside the Dockerfile and copied from there, so that no shell reads their content.
/// </summary>
internal static class StepFiles
{
    /// <summary>
    /// The path in the build context of the file that a step puts at a place. It follows the place; where steps after each other put other
    /// texts there, each text after the first is in a folder of its own, as <c>files-2</c>, so that each step copies what it declares.
    /// </summary>
    /// <param name="image">The image, or the stage.</param>
    /// <param name="destination">The absolute path in the image.</param>
    /// <param name="text">What the file holds.</param>
    public static string PathOf(ResolvedImage image, string destination, string text)
    {
        List<string> texts = [];
        foreach ((string place, string content) in Carried(image))
        {
            if (place == destination && !texts.Contains(content))
            {
                texts.Add(content);
            }
        }

        int number = texts.IndexOf(text) + 1;
        return image.FilesFolder + (number > 1 ? "-" + number.ToString(CultureInfo.InvariantCulture) : "")
            + (destination.StartsWith("/", StringComparison.Ordinal) ? "" : "/") + destination;
    }

    /// <summary>The files of all steps.</summary>
    public static IEnumerable<Artifact> Of(ResolvedImage image)
    {
        SortedDictionary<string, Artifact> files = new(StringComparer.Ordinal);
        foreach ((string destination, string text) in Carried(image))
        {
            string path = PathOf(image, destination, text);
            files[path] = new Artifact(path, text);
        }

        foreach (IImageStep step in image.Strategy.Steps)
        {
            if (step is KernelStep kernel)
            {
                string path = KernelSpecEmitter.FileName(kernel);
                files[path] = new Artifact(path, KernelSpecEmitter.Emit(kernel));
            }
        }

        return files.Values;
    }

    // Where the home is depends on the user of that place.
    private static IEnumerable<(string Destination, string Text)> Carried(ResolvedImage image)
    {
        for (int i = 0; i < image.Strategy.Steps.Count; i++)
        {
            IImageStep step = image.Strategy.Steps[i];
            foreach ((string, string) file in StepKinds.Of(step).FilesOf(step, image, image.Walk.Before(i)))
            {
                yield return file;
            }
        }
    }
}
