using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC5045, EAC3046: a package manager that the base does not have, and one that is run as somebody else than root.
/// </summary>
internal static class SystemManagerCheck
{
    private static readonly string[] Changes =
        ["install", "update", "upgrade", "remove", "purge", "add", "clean", "autoremove", "dist-upgrade", "reinstall", "groupinstall"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (command.Program == "amazon-linux-extras" && report.State?.Base is { Distribution: "amzn", Release: "2023" } amazon)
        {
            report.ReportOnce(
                Rules.ProgramNotInImage,
                command.Words[0].Range,
                amazon.Image.Reference,
                command.Program,
                "write Yum(\"…\"): Amazon Linux 2023 has no extras");
        }

        if (command.Program is not ("apt-get" or "apt" or "yum" or "dnf" or "microdnf" or "apk"))
        {
            return;
        }

        PackageManager? manager = command.Program switch
        {
            "apt-get" or "apt" => PackageManager.Apt,
            "yum" or "dnf" or "microdnf" => PackageManager.Yum,
            _ => null,
        };
        if (ManagerOf(report, out string image) is { } own && own != manager)
        {
            if (!IsAskedFor(command, report))
            {
                bool isApt = own == PackageManager.Apt;
                report.ReportOnce(
                    Rules.OtherPackageManager,
                    command.Words[0].Range,
                    command.Program,
                    image,
                    isApt ? "apt" : "yum",
                    isApt ? "Apt(\"…\"), or 'apt-get update && apt-get install -y …'" : "Yum(\"…\"), or 'yum install -y …'");
            }
        }
        else if (command.Operands.FirstOrDefault() is { } what && System.Array.IndexOf(Changes, what.Value) >= 0)
        {
            CheckUser(command, report);
        }
    }

    // A script of a space runs in SageMaker Distribution, unless its declaration has an image of its own.
    private static PackageManager? ManagerOf(ShellReport report, out string image)
    {
        BaseImage? own = report.State?.Base.Image ?? report.Context.AppImage;
        image = own?.Reference ?? "SageMaker Distribution";
        return report.State is { } state ? state.Base.Manager
            : own is not null ? BaseFactsOf(own)
            : report.Context.IsInSpace ? PackageManager.Apt
            : null;
    }

    private static PackageManager? BaseFactsOf(BaseImage image) => State.Facts.BaseFacts.Of(image).Manager;

    // "command -v yum && yum …": who asks first has thought of it.
    private static bool IsAskedFor(ShellCommand command, ShellReport report) =>
        report.IsGuarded(command) && (report.Code.Contains("command -v") || report.Code.Contains("which ")
            || report.Code.Contains("os-release") || report.Code.Contains("type "));

    // Whom a variable names is known only where the base has a user of its own.
    private static void CheckUser(ShellCommand command, ShellReport report)
    {
        if (report.Account == "root" || command.Before.Exists(word => word.Value == "sudo"))
        {
            return;
        }

        if (report.State is { } state)
        {
            bool isKnown = state.Base.Image.Uid != 0 || !state.User.Name.Contains("$");
            if (state.User.Uid != 0 && isKnown)
            {
                report.ReportOnce(
                    Rules.PackageManagerWithoutRoot,
                    command.Words[0].Range,
                    command.Program,
                    state.User.Name,
                    "write User(\"root\") before this step and the image's user after it");
            }
        }
        else if (report.Context.IsInSpace)
        {
            report.ReportOnce(
                Rules.PackageManagerWithoutRoot, command.Words[0].Range, command.Program, "sagemaker-user", "write sudo before it");
        }
    }
}
