using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Resolved;

/// <summary>
/// The files of the project that an image is built from. The build puts them below <c>context/</c> in the environment's folder, where no
/// generated file can be in their way.
/// </summary>
internal static class ContextFiles
{
    /// <summary>The folder of the project's files in the build context.</summary>
    public const string Folder = "context/";

    /// <summary>A project file's path in the build context.</summary>
    /// <param name="path">Its path from the project's folder.</param>
    public static string PathOf(string path) => Folder + path;

    /// <summary>The project's files and folders that an image and its stages need, by the place in the model that names them.</summary>
    /// <param name="path">The path of the strategy in the model.</param>
    public static IEnumerable<(string File, string Place)> Of(CustomImage image, string path)
    {
        foreach ((CustomImage built, string place) in ImageStages.All(image, path))
        {
            foreach ((string File, string Place) file in OfOne(built, place))
            {
                yield return file;
            }
        }
    }

    /// <summary>
    /// The paths in the build context of the files and the whole folders that an image names, without a slash at the end.
    /// </summary>
    public static IEnumerable<string> NamedBy(CustomImage image)
    {
        foreach ((string file, _) in Of(image, ""))
        {
            yield return PathOf(file.TrimEnd('/'));
        }
    }

    /// <summary>
    /// The paths in the build context of the files that an image needs, each once and in ordinal order; a folder that is not known stands
    /// for its files.
    /// </summary>
    public static IReadOnlyCollection<string> Of(CustomImage image, ProjectFiles files)
    {
        SortedSet<string> paths = new(StringComparer.Ordinal);
        foreach ((string file, _) in Of(image, ""))
        {
            IReadOnlyList<string> named = files.Named(file);
            foreach (string path in named.Count == 0 ? [file.TrimEnd('/')] : named)
            {
                paths.Add(PathOf(path));
            }
        }

        return paths;
    }

    private static IEnumerable<(string File, string Place)> OfOne(CustomImage image, string path)
    {
        if (image.Conda?.Lock is { } locked)
        {
            yield return (locked, path + "." + nameof(image.Conda) + "." + nameof(CondaOptions.Lock));
        }

        for (int i = 0; i < image.Steps.Count; i++)
        {
            string place = ModelPath.Item(path + "." + nameof(image.Steps), i);
            foreach ((string file, string member) in StepKinds.Of(image.Steps[i]).ProjectFilesOf(image.Steps[i]))
            {
                yield return (file, place + "." + member);
            }
        }
    }
}
