using System.Linq;

namespace EnvAsCode.Emit;

/// <summary>EAC5045: a package manager that an image of SageMaker Distribution does not have.</summary>
internal static class PackageManagerContract
{
    /// <summary>Checks a command of an image's build.</summary>
    /// <param name="text">The command.</param>
    /// <param name="image">The base.</param>
    /// <param name="path">The path of the text.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string text, BaseImage image, string path, FindingCollector findings)
    {
        if (SageMakerDistributionContents.IsBaseOf(image)
            && ShellLexer.Read(text).FirstOrDefault(command => command.Program is "yum" or "dnf" or "apk") is { } other)
        {
            findings.ReportPart(Rules.OtherPackageManager, path, other.Words[0].Range, other.Program, image.Reference);
        }
    }
}
