using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC3050 to EAC3053 where a command of a build calls Python or pip by its name.</summary>
internal static class RawPythonCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        string program = command.Words.Count == 0 ? "" : command.Words[0].Value;
        CheckMicromamba(command, program, report);
        if (program is not ("pip" or "pip3" or "python" or "python3")
            || report.State is not { VirtualEnvironment: null, Conda: null } state
            || report.IsGuarded(command) && command.Previous != "&&"
            || state.Programs.Has(program) != false
            || IsInActivated(report))
        {
            return;
        }

        string image = state.Base.Image.Reference;
        if (state.Interpreters is { IsEmpty: true })
        {
            report.ReportOnce(Rules.NoPythonInImage, command.Words[0].Range, image);
        }
        else if (state.Python is { } python)
        {
            CheckInterpreter(command, python, image, report);
        }
    }

    // The images of micromamba put no environment on PATH, unless this argument says so (micromamba-docker's manual, "Activating").
    private static void CheckMicromamba(ShellCommand command, string program, ShellReport report)
    {
        if (program is "pip" or "pip3" or "python" or "python3"
            && report.State is { IsCondaEmpty: true, HasOwnConda: false, VirtualEnvironment: null } state
            && !state.Variables.Any(variable => variable is "MAMBA_DOCKERFILE_ACTIVATE" or "PATH")
            && state.Base.Manager is not null
            && state.Interpreters is { IsEmpty: true }
            && report.Code.IndexOf("MAMBA_DOCKERFILE_ACTIVATE", StringComparison.Ordinal) < 0
            && !IsInActivated(report)
            && report.Code.IndexOf("shell hook", StringComparison.Ordinal) < 0)
        {
            report.ReportOnce(
                Rules.ProgramNotInImage,
                command.Words[0].Range,
                state.Base.Image.Reference,
                program + " on PATH",
                "write Arg(\"MAMBA_DOCKERFILE_ACTIVATE\", \"1\") before this step, or 'micromamba run " + program + "'");
        }
    }

    private static void CheckInterpreter(ShellCommand command, Interpreter python, string image, ShellReport report)
    {
        bool isPip = InstallationCheck.PipArguments(command).Any() || command.Words[0].Value is "pip" or "pip3";
        if (isPip && python.HasPip == false)
        {
            report.ReportOnce(Rules.NoPipInImage, command.Words[0].Range, python.Path, image);
        }
        else if (isPip
            && python.IsExternallyManaged == true
            && InstallationCheck.PipArguments(command).Any()
            && !IsAllowed(command, report))
        {
            report.ReportOnce(Rules.ExternallyManagedPython, command.Words[0].Range, python.Path, image);
        }
        else if (command.Words[0].Value == "python" && python.Path == "/usr/bin/python3" && report.State!.Base.Manager is not null
            && report.State.Programs.Has("python-is-python3") == false)
        {
            report.ReportOnce(
                Rules.ProgramNotInImage, command.Words[0].Range, image, "python", "write python3, as which the system's Python is called");
        }
    }

    private static bool IsAllowed(ShellCommand command, ShellReport report) =>
        command.Words.Exists(word => word.Value is "--break-system-packages" or "-t" or "--target" or "--prefix"
            || word.Value.StartsWith("--target=", StringComparison.Ordinal))
        || report.State!.Variables.Any(variable => variable == "PIP_BREAK_SYSTEM_PACKAGES")
        || report.Code.IndexOf("break-system-packages", StringComparison.OrdinalIgnoreCase) >= 0
        || report.Code.IndexOf("EXTERNALLY-MANAGED", StringComparison.Ordinal) >= 0
        || report.Code.IndexOf("BREAK_SYSTEM_PACKAGES", StringComparison.Ordinal) >= 0;

    private static bool IsInActivated(ShellReport report) =>
        report.Code.IndexOf("bin/activate", StringComparison.Ordinal) >= 0 || report.Code.IndexOf("PATH=", StringComparison.Ordinal) >= 0;
}
