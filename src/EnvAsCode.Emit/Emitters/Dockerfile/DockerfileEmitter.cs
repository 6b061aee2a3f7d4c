using System;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters.Dockerfile;

/// <summary>
/// Emits the Dockerfile of a custom image, in what Docker's classic builder and BuildKit both accept unless more is asked for. What changes
/// rarely comes first, so that a changed pin rebuilds as few layers as can be.
/// </summary>
internal sealed class DockerfileEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "Dockerfile";

    // Where the image keeps the files that it was made from. Studio mounts nothing over it.
    internal const string Sources = "/opt/envascode/";

    private readonly ResolvedEnvironment environment;
    private readonly ResolvedImage image;
    private readonly ProjectFiles files;
    private readonly DockerfileWriter writer;
    private readonly DockerfilePackages packages;

    private DockerfileEmitter(ResolvedEnvironment environment, ResolvedImage image, ProjectFiles files)
    {
        this.environment = environment;
        this.image = image;
        this.files = files;
        this.writer = new DockerfileWriter(image);
        this.packages = new DockerfilePackages(environment, image, this.writer);
    }

    /// <summary>What an image is built for, as Docker calls it.</summary>
    public static string PlatformOf(ImagePlatform platform) => platform == ImagePlatform.LinuxArm64 ? "linux/arm64" : "linux/amd64";

    /// <summary>Emits the file.</summary>
    public static string Emit(ResolvedEnvironment environment, ResolvedImage image, ProjectFiles files) =>
        new DockerfileEmitter(environment, image, files).Emit();

    private string Emit()
    {
        CustomImage strategy = this.image.Strategy;

        // A parser directive is one only in the first lines.
        if (this.writer.BuildKit.Syntax is { } syntax)
        {
            this.writer.Line("# syntax=" + syntax);
        }

        this.writer.Line(CommentText.Header(this.environment.Declaration));
        this.writer.Line("# docker build --platform " + PlatformOf(strategy.Platform) + " .");
        foreach (BuildArgument argument in strategy.BuildArguments)
        {
            this.writer.Line(
                "ARG " + argument.Name + (argument.DefaultValue is null ? "" : "=" + DockerfileText.WithReferences(argument.DefaultValue)));
        }

        foreach (BuildStage stage in strategy.Stages)
        {
            this.writer.Append(this.StageText(stage)).Line();
        }

        this.writer.Line("FROM " + this.image.Base.Reference);
        PackagePlaces places = new(strategy.Steps);
        ImageTarget target = new(this.image, this.writer, this.packages, this.files, places)
        {
            State = this.image.Walk.End,
        };
        for (int i = 0; i <= strategy.Steps.Count; i++)
        {
            if (i == places.Default)
            {
                this.packages.InstallDeclared(places.At(null));
            }

            if (i < strategy.Steps.Count)
            {
                StepKinds.Of(strategy.Steps[i]).WriteInImage(
                    strategy.Steps[i], target with { State = this.image.Walk.Before(i) });
            }
        }

        this.CopyKernels();
        this.End(strategy);
        return LongLines.Of(this.writer.ToString());
    }

    private string StageText(BuildStage stage)
    {
        CustomImage strategy = ImageStages.AsImage(this.image.Strategy, stage);
        ResolvedImage resolved = ResolvedImage.OfStage(stage.Name, strategy);
        DockerfileWriter stageWriter = new(resolved);
        stageWriter.Line("FROM " + stage.From.Reference + " AS " + stage.Name);
        DockerfilePackages stagePackages = new(this.environment, resolved, stageWriter);
        ImageTarget target = new(resolved, stageWriter, stagePackages, this.files, new PackagePlaces(stage.Steps))
        {
            State = resolved.Walk.End,
        };
        for (int i = 0; i < stage.Steps.Count; i++)
        {
            StepKinds.Of(stage.Steps[i]).WriteInImage(stage.Steps[i], target with { State = resolved.Walk.Before(i) });
        }

        return stageWriter.ToString();
    }

    private void CopyKernels()
    {
        bool hasKernels = this.image.Environments.Exists(python => python.Kernel is not null)
            || this.image.RKernel is not null
            || this.HasOwnKernelJson();
        if (!hasKernels)
        {
            return;
        }

        string owner = new LineWriter().Append(this.image.User.Uid).Append(":").Append(this.image.User.Gid).ToString();
        bool isFirst = true;
        foreach (string folder in this.image.CopiedKernelFolders)
        {
            this.writer.Copy(KernelSpecEmitter.Folder + "/", folder + "/", owner, newParagraph: isFirst);
            isFirst = false;
        }
    }

    private bool HasOwnKernelJson()
    {
        foreach (IImageStep step in this.image.Strategy.Steps)
        {
            if (step is KernelStep)
            {
                return true;
            }
        }

        return false;
    }

    private void End(CustomImage strategy)
    {
        bool hasWorkdir = false;
        bool hasStudioUser = false;
        foreach (IImageStep step in strategy.Steps)
        {
            hasWorkdir |= step is WorkdirStep;
            hasStudioUser |= step is StudioUserStep;
        }

        this.writer.Become(this.image.User.Name);

        // JupyterLab and Code Editor want a working folder inside the home (developer guide, custom image specifications).
        if (hasStudioUser && !hasWorkdir && this.image.IsForStudio)
        {
            this.writer.Paragraph("WORKDIR " + this.image.User.Home);
        }

        this.WriteExecForm("VOLUME", strategy.Volumes.IsEmpty ? null : strategy.Volumes);
        if (strategy.StopSignal is not null)
        {
            this.writer.Paragraph("STOPSIGNAL " + strategy.StopSignal);
        }

        if (strategy.HealthCheck is { } health)
        {
            this.writer.Paragraph("HEALTHCHECK " + HealthText(health));
        }

        this.WriteExecForm("ENTRYPOINT", strategy.Entrypoint);
        this.WriteExecForm("CMD", strategy.Cmd);
    }

    private static string HealthText(HealthCheck health)
    {
        if (health.Command.IsEmpty)
        {
            return "NONE";
        }

        LineWriter text = new();
        foreach ((string option, int? seconds) in (ReadOnlySpan<(string, int?)>)[("--interval=", health.Interval), (
            "--timeout=", health.Timeout), ("--start-period=", health.StartPeriod)])
        {
            if (seconds is { } value)
            {
                text.Append(option).Append(value).Append("s ");
            }
        }

        if (health.Retries is { } retries)
        {
            text.Append("--retries=").Append(retries).Append(" ");
        }

        return text.Append("CMD ").Append(ExecForm.Of(health.Command)).ToString();
    }

    private void WriteExecForm(string instruction, EquatableArray<string>? arguments)
    {
        if (arguments is { } items)
        {
            this.writer.Paragraph(instruction + " " + ExecForm.Of(items));
        }
    }
}
