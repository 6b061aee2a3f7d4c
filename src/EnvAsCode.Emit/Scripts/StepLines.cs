using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps of a script as bash. Each step leaves the same state however often it runs.</summary>
internal static class StepLines
{
    /// <summary>Writes steps in order.</summary>
    public static void Write(ScriptWriter script, EquatableArray<IScriptStep> steps)
    {
        foreach (IScriptStep step in steps.AsSpan())
        {
            Write(script, step);
        }
    }

    /// <summary>Writes a step, with an empty line above it.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        switch (step)
        {
            case RunStep run:
                script.Lines.Line().Append(Heredoc.Lines(run.Command));
                break;
            case ExecStep exec:
                WriteExec(script, exec);
                break;
            case InstallStep install:
                PackageLines.Write(script, new PackageLists(install.Packages));
                break;
            case InstallRequirementsStep requirements:
                PackageLines.WriteRequirements(script, requirements);
                break;
            case DeclaredPackagesStep declared:
                PackageLines.WriteDeclared(script, declared.Managers);
                break;
            case GitCloneStep or GitConfigStep or GitCredentialsStep:
                GitLines.Write(script, step);
                break;
            case ProxyStep or VariablesStep or TrustCertificatesStep:
                NetworkLines.Write(script, step);
                break;
            case WriteFileStep or MergeJsonStep or AppendLineStep or DownloadStep or SymlinkStep or FolderStep or RemoveStep:
                FileLines.Write(script, step);
                break;
            case S3CopyStep or S3SyncStep:
                S3Lines.Write(script, step);
                break;
            case JupyterServerExtensionStep or RestartJupyterServerStep or CodeEditorExtensionStep or AptSourceStep or DebInstallStep:
                ApplicationLines.Write(script, step);
                break;
            case IdleShutdownStep idle:
                IdleShutdownLines.Write(script, idle);
                break;
            case BackgroundStep or OnceStep or CronJobStep or OnArchitectureStep:
                NestedLines.Write(script, step);
                break;
        }
    }

    private static void WriteExec(ScriptWriter script, ExecStep exec)
    {
        script.Lines.Line();
        string separator = "";
        foreach (string argument in exec.Arguments.AsSpan())
        {
            script.Lines.Append(separator).Append(ShellQuote.Word(argument.Replace("\r\n", "\n")));
            separator = " ";
        }

        script.Lines.Line();
    }
}
