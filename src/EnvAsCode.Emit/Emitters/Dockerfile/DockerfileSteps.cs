using System.Collections.Generic;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>Writes the steps of an image, one by one.</summary>
/// <param name="packages">What installs packages.</param>
internal sealed class DockerfileSteps(ResolvedImage image, DockerfileWriter writer, DockerfilePackages packages, ProjectFiles files)
{
    private readonly DockerfileCopies copies = new(writer, files);
    private readonly DockerfileSettings settings = new(writer);
    private readonly DockerfileTools tools = new(image, writer);

    /// <summary>Writes a step.</summary>
    /// <param name="step">The step; not the place of declared packages.</param>
    public void Write(IImageStep step)
    {
        switch (step)
        {
            case InstallStep install:
                packages.Install(install);
                break;
            case RunStep run:
                writer.Become(writer.User.Name).RunCode(run.Command);
                break;
            case ExecStep exec:
                writer.Become(writer.User.Name).Run([ExecForm.Of(exec.Arguments)]);
                break;
            case OnArchitectureStep conditional:
                this.RunOnArchitecture(conditional);
                break;
            case DownloadStep or GitCloneStep or SymlinkStep or FolderStep or DebInstallStep:
                writer.Become(this.UserFor(step)).Run(ShellSteps.Commands(step, writer.User.Home));
                break;
            case CopyStep copy:
                this.copies.Write(copy);
                break;
            case WriteFileStep or JupyterSettingsStep:
                this.WriteFile(step);
                break;
            default:
                if (!this.settings.TryWrite(step))
                {
                    this.tools.Write(step);
                }

                break;
        }
    }

    // What is below the home is the user's; elsewhere only root can write.
    private string OwnerAt(string path) =>
        HomePath.IsInHome(HomePath.Of(path, writer.User.Home), writer.User.Home) ? writer.User.Name : "root";

    // The user who can carry a step out.
    private string UserFor(IStep step) => step switch
    {
        DownloadStep download => this.OwnerAt(download.Destination),
        GitCloneStep clone => this.OwnerAt(clone.Folder),
        SymlinkStep link => this.OwnerAt(link.Path),
        FolderStep { Owner: null } folder => this.OwnerAt(folder.Path),
        WriteFileStep { Owner: null } file => this.OwnerAt(file.Path),
        FolderStep or WriteFileStep or DebInstallStep => "root",
        _ => writer.User.Name,
    };

    // One instruction for the steps that one user carries out: each has the condition of its own.
    private void RunOnArchitecture(OnArchitectureStep conditional)
    {
        List<string> commands = [];
        string user = "";
        foreach (IScriptStep step in conditional.Steps.AsSpan())
        {
            string next = this.UserFor(step);
            if (commands.Count > 0 && next != user)
            {
                writer.Become(user).RunCode(ShellSteps.OnArchitecture(conditional.Architecture, commands));
                commands.Clear();
            }

            user = next;
            commands.AddRange(ShellSteps.Commands(step, writer.User.Home));
        }

        if (commands.Count > 0)
        {
            writer.Become(user).RunCode(ShellSteps.OnArchitecture(conditional.Architecture, commands));
        }
    }

    private void WriteFile(IImageStep step)
    {
        if (StepFiles.Of(step, image, writer.User.Home) is not { } file)
        {
            return;
        }

        WriteFileStep? declared = step as WriteFileStep;
        string owner = declared?.Owner ?? (this.OwnerAt(file.Destination) == "root" ? "" : writer.User.Uid + ":" + writer.User.Gid);
        writer.Copy(StepFiles.PathOf(image, file.Destination, file.Text), file.Destination, owner.Length == 0 ? null : owner);
        if (declared?.Mode is { } mode)
        {
            writer.Become("root").Run(["chmod " + mode + " " + ShellQuote.Word(file.Destination)]);
        }
    }
}
