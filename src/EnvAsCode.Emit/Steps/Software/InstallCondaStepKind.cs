using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>Miniconda, Miniforge or micromamba.</summary>
internal sealed class InstallCondaStepKind : StepKind<InstallCondaStep>
{
    private const string VersionAdvice = "write letters, digits, '.', '-', '_' and '+'";

    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(InstallCondaStep step, ImageStepCheck check)
    {
        check.Report.Name(step.Version, nameof(step.Version), "._-+", "a version", VersionAdvice);
        check.Report.Checksum(step.Checksum, nameof(step.Checksum), CondaInstallers.Url(step, check.Image.Platform));
        check.Report.ImagePath(step.Root, nameof(step.Root), allowsHome: false);
        check.Report.Owner(step.Owner, nameof(step.Owner));
    }

    /// <inheritdoc/>
    protected override void WriteInImage(InstallCondaStep step, ImageTarget image)
    {
        string root = ShellQuote.Word(step.Root);
        bool isMicromamba = step.Installer == CondaInstaller.Micromamba;
        List<string> downloader = DownloaderOf(image.State);
        Programs programs = downloader.Count > 0 ? image.State.Programs.With("curl") : image.State.Programs;
        List<string> commands =
            [.. downloader, .. Downloads.Commands(CondaInstallers.Url(step, image.Image.Strategy.Platform), step.Checksum, programs)];
        if (isMicromamba)
        {
            commands.Add("mkdir -p " + root + "/conda-meta");
            commands.Add("mv \"$file\" /usr/local/bin/micromamba");
            commands.Add("chmod 755 /usr/local/bin/micromamba");
        }
        else
        {
            // A folder that is there already, as one with an owner, is what -f is for; -b asks nothing.
            commands.Add("bash \"$file\" -b -f -p " + root);
            commands.Add("rm -f \"$file\"");
            commands.Add(root + "/bin/conda clean --all -y");
        }

        if (downloader.Count > 0 && image.State.Base.Manager == PackageManager.Apt)
        {
            commands.Add("rm -rf /var/lib/apt/lists/*");
        }

        if (step.Owner is not null)
        {
            commands.Add("chown -R " + step.Owner + " " + root);
        }

        image.Writer.Become("root").Run(commands);
        image.Writer.Line(
            "ENV " + (isMicromamba ? "MAMBA_ROOT_PREFIX=\"" + step.Root + "\" PATH=" : "PATH=") + "\"" + step.Root + "/bin:$PATH\"");
    }

    /// <inheritdoc/>
    protected override ImageState Apply(InstallCondaStep step, ImageState state)
    {
        CondaTool tool = step.Installer switch
        {
            CondaInstaller.Miniforge => CondaTool.Mamba,
            CondaInstaller.Micromamba => CondaTool.Micromamba,
            _ => CondaTool.Conda,
        };
        Programs programs = DownloaderOf(state).Count > 0 ? state.Programs.With("curl", Programs.Certificates) : state.Programs;
        return (state with { Programs = programs }).WithConda(new CondaInstallation(step.Root, tool), step.Owner ?? "root");
    }

    // The installer comes from the network; what fetches it is brought where the base surely has none.
    private static List<string> DownloaderOf(ImageState state)
    {
        Programs programs = state.Programs;
        bool fetches = programs.Has("curl") != false || programs.Has("wget") != false;
        return fetches && programs.Has(Programs.Certificates) != false ? [] : state.Base.Manager switch
        {
            PackageManager.Apt =>
                ["apt-get update", "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates curl"],
            PackageManager.Yum => ["yum install -y ca-certificates curl"],
            _ => [],
        };
    }
}
