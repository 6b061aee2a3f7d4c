using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC5045, EAC3046: a package manager that an image of SageMaker Distribution does not have, and one that is run as somebody else than
/// root.
/// </summary>
internal static class PackageManagerContract
{
    /// <summary>Checks a command of an image's build.</summary>
    /// <param name="user">The user as whom it runs.</param>
    /// <param name="path">The path of the text.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string text, BaseImage image, ImageUser user, string path, FindingCollector findings)
    {
        CheckUser(text, image, user, path, findings);
        if (SageMakerDistributionContents.IsBaseOf(image)
            && ShellLexer.Read(text).FirstOrDefault(command => command.Program is "yum" or "dnf" or "apk") is { } other)
        {
            findings.ReportPart(Rules.OtherPackageManager, path, other.Words[0].Range, other.Program, image.Reference);
        }
    }

    /// <summary>Checks a command of a script, which JupyterLab and Code Editor run as the user of the volume.</summary>
    /// <param name="path">The path of the text.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckScript(string text, EquatableArray<AppType> appTypes, string path, FindingCollector findings)
    {
        bool isOfUser = appTypes.Any(app => app is AppType.JupyterLab or AppType.CodeEditor);
        if (isOfUser && ShellLexer.Read(text).FirstOrDefault(IsChangeOfThePackages) is { } change)
        {
            findings.ReportPart(
                Rules.PackageManagerWithoutRoot, path, change.Words[0].Range, change.Program, "sagemaker-user",
                "write sudo before it");
        }
    }

    // Whom a variable names is known only where the base has a user of its own.
    private static void CheckUser(string text, BaseImage image, ImageUser user, string path, FindingCollector findings)
    {
        bool isKnown = image.Uid != 0 || !user.Name.Contains("$");
        if (user.Uid != 0 && isKnown && ShellLexer.Read(text).FirstOrDefault(IsChangeOfThePackages) is { } change)
        {
            findings.ReportPart(
                Rules.PackageManagerWithoutRoot, path, change.Words[0].Range, change.Program, user.Name,
                "write User(\"root\") before this step and the image's user after it");
        }
    }

    private static bool IsChangeOfThePackages(ShellCommand command) =>
        !command.Before.Exists(word => word.Value == "sudo")
        && command.Program is "apt-get" or "apt" or "yum" or "dnf" or "apk"
        && command.Operands.FirstOrDefault()?.Value is "install" or "update" or "upgrade" or "remove" or "purge" or "add" or "clean";
}
