using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>Writes the steps of an image, one by one.</summary>
/// <param name="image">The image.</param>
/// <param name="writer">Where to.</param>
/// <param name="packages">What installs packages.</param>
internal sealed class DockerfileSteps(ResolvedImage image, DockerfileWriter writer, DockerfilePackages packages)
{
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
                writer.Become(writer.User.Name).RunCode(ShellSteps.Commands(conditional, writer.User.Home)[0]);
                break;
            case DownloadStep download:
                this.RunAt(download.Destination, download);
                break;
            case GitCloneStep clone:
                this.RunAt(clone.Folder, clone);
                break;
            case SymlinkStep link:
                this.RunAt(link.Path, link);
                break;
            case FolderStep folder:
                this.RunAt(folder.Owner is null ? folder.Path : "/", folder);
                break;
            case CopyStep copy:
                this.Copy(copy);
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
    private string OwnerAt(string path) => HomePath.IsInHome(HomePath.Of(path, writer.User.Home), writer.User.Home) ? writer.User.Name : "root";

    private void RunAt(string path, IStep step) => writer.Become(this.OwnerAt(path)).Run(ShellSteps.Commands(step, writer.User.Home));

    private void WriteFile(IImageStep step)
    {
        if (StepFiles.Of(step, image, writer.User.Home) is not { } file)
        {
            return;
        }

        WriteFileStep? declared = step as WriteFileStep;
        string owner = declared?.Owner ?? (this.OwnerAt(file.Destination) == "root" ? "" : writer.User.Uid + ":" + writer.User.Gid);
        writer.Copy(StepFiles.PathOf(file.Destination), file.Destination, owner.Length == 0 ? null : owner);
        if (declared?.Mode is { } mode)
        {
            writer.Become("root").Run(["chmod " + mode + " " + ShellQuote.Word(file.Destination)]);
        }
    }

    private void Copy(CopyStep copy)
    {
        List<string> words = [];
        foreach (string source in copy.Sources)
        {
            words.Add(copy.From is null ? ContextFiles.PathOf(source) : source);
        }

        words.Add(copy.Destination);
        bool isPlain = words.TrueForAll(word => ShellQuote.Word(word) == word);
        string paths = isPlain ? string.Join(" ", words) : ExecForm.Of(words.ConvertAll(word => word.Replace("$", "\\$")));
        writer.Paragraph("COPY " + (copy.From is null ? "" : "--from=" + copy.From + " ") + writer.CopyOptions(copy.Owner) + paths);
        if (copy.Mode is { } mode)
        {
            writer.Become("root").Run(["chmod -R " + mode + " " + string.Join(" ", Targets(copy).ConvertAll(ShellQuote.Word))]);
        }
    }

    // A file keeps its name in a folder; a folder's content goes into the folder itself.
    private static List<string> Targets(CopyStep copy)
    {
        if (!copy.Destination.EndsWith("/", System.StringComparison.Ordinal))
        {
            return [copy.Destination];
        }

        List<string> targets = [];
        foreach (string source in copy.Sources)
        {
            string name = source.Substring(source.TrimEnd('/').LastIndexOf('/') + 1);
            targets.Add(copy.Destination + (name.EndsWith("/", System.StringComparison.Ordinal) ? "" : name));
        }

        return targets;
    }
}
