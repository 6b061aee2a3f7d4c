using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 and EAC3007: the build arguments of an image, and what its base refers to.</summary>
internal static class ImageArgumentChecks
{
    /// <summary>Checks the references of a base image.</summary>
    /// <param name="path">The path of the base image's reference.</param>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether the reference refers to a build argument, and only to declared ones.</returns>
    public static bool Check(CustomImage image, string path, FindingCollector findings)
    {
        string reference = image.From.Reference;
        bool refers = false;
        for (int i = 0; i < reference.Length; i++)
        {
            int length = reference[i] == '$' ? DockerfileText.ReferenceAt(reference, i, out string name) : 0;
            if (length == 0)
            {
                if (reference[i] is '$' or '{' or '}')
                {
                    return false;
                }

                continue;
            }

            _ = DockerfileText.ReferenceAt(reference, i, out name);
            if (!IsDeclared(image, name))
            {
                findings.ReportPart(Rules.UndeclaredBuildArgument, path, new TextRange(i, length), name);
            }

            refers = true;
            i += length - 1;
        }

        return refers;
    }

    /// <summary>Checks the build arguments themselves.</summary>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckArguments(CustomImage image, string path, FindingCollector findings)
    {
        for (int i = 0; i < image.BuildArguments.Count; i++)
        {
            StepReport report = new(ModelPath.Item(path + "." + nameof(image.BuildArguments), i), findings);
            report.Variable(image.BuildArguments[i].Name, nameof(BuildArgument.Name));
            report.Line(image.BuildArguments[i].DefaultValue, nameof(BuildArgument.DefaultValue));
        }
    }

    private static bool IsDeclared(CustomImage image, string name)
    {
        foreach (BuildArgument argument in image.BuildArguments)
        {
            if (argument.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
