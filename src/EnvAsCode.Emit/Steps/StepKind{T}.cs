using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps;

/// <summary>
/// The kind of one record of steps. A step that a shell carries out is written once, for a <see cref="ShellTarget"/>; one that is an
/// instruction of a Dockerfile, or that only scripts have, overrides the writing for its place.
/// </summary>
internal abstract class StepKind<T> : StepKind
    where T : EnvironmentStep
{
    /// <inheritdoc/>
    public sealed override Type StepType => typeof(T);

    /// <summary>Checks what a step is made of, the same in images and in scripts.</summary>
    protected virtual void Check(T step, StepReport report)
    {
    }

    /// <summary>Checks what matters in an image alone.</summary>
    protected virtual void CheckInImage(T step, ImageStepCheck check)
    {
    }

    /// <summary>Checks what matters in a script alone.</summary>
    protected virtual void CheckInScript(T step, ScriptStepCheck check)
    {
    }

    /// <summary>Writes a step as shell code, for an image's build and for a script.</summary>
    protected virtual void Write(T step, ShellTarget shell)
    {
    }

    /// <summary>Writes a step of an image; as one <c>RUN</c> if not overridden.</summary>
    protected virtual void WriteInImage(T step, ImageTarget image)
    {
        List<string> commands = this.CommandsOf(step, image.Writer.User.Home, image.State);
        if (commands.Count > 0)
        {
            image.Writer.Become(this.UserOf(step, image.Writer.User)).RunStep(commands);
        }
    }

    /// <summary>Writes a step of a script.</summary>
    protected virtual void WriteInScript(T step, ScriptWriter script)
    {
        script.Lines.Line();
        this.Write(step, new ScriptShell(script));
    }

    /// <summary>The user who can carry a step of an image out; if not overridden, whoever can write to its place.</summary>
    protected virtual string UserOf(T step, ImageUser user) =>
        this.PlaceOf(step) is { } place && !HomePath.IsInHome(HomePath.Of(place.Path, user.Home), user.Home) ? "root" : user.Name;

    /// <summary>See <see cref="StepKind.CodeOf"/>.</summary>
    protected virtual IEnumerable<ShellSource> CodeOf(T step, string path) => [];

    /// <summary>See <see cref="StepKind.NeedsOf"/>.</summary>
    protected virtual IEnumerable<Need> NeedsOf(T step, ImageState state) => [];

    /// <summary>See <see cref="StepKind.Apply"/>.</summary>
    protected virtual ImageState Apply(T step, ImageState state) => state;

    /// <summary>See <see cref="StepKind.PlaceOf"/>.</summary>
    protected virtual (string Member, string Path)? PlaceOf(T step) => null;

    /// <summary>See <see cref="StepKind.ProjectFilesOf"/>.</summary>
    protected virtual IEnumerable<(string File, string Member)> ProjectFilesOf(T step) => [];

    /// <summary>See <see cref="StepKind.SourceImageOf"/>.</summary>
    protected virtual string? SourceImageOf(T step) => null;

    /// <summary>See <see cref="StepKind.FilesOf"/>.</summary>
    protected virtual IEnumerable<(string Destination, string Text)> FilesOf(T step, ResolvedImage image, ImageState state) => [];

    /// <summary>See <see cref="StepKind.KernelsOf"/>.</summary>
    protected virtual IEnumerable<KernelSpec> KernelsOf(T step) => [];

    /// <summary>See <see cref="StepKind.StepsOf"/>.</summary>
    protected virtual EquatableArray<IScriptStep> StepsOf(T step) => [];

    /// <summary>See <see cref="StepKind.NameOf"/>.</summary>
    protected virtual (string Kind, string Name)? NameOf(T step) => null;

    /// <summary>See <see cref="StepKind.RefusalOf"/>.</summary>
    protected virtual (string What, string Instead)? RefusalOf(T step, AppType appType) => null;

    /// <summary>See <see cref="StepKind.AddPermissions"/>.</summary>
    protected virtual void AddPermissions(T step, ExecutionNeeds needs)
    {
    }

    /// <inheritdoc/>
    public sealed override void CheckInImage(IStep step, ImageStepCheck check)
    {
        this.Check((T)step, check.Report);
        this.CheckInImage((T)step, check);
        LateTextCheck.Check(step, check);
    }

    /// <inheritdoc/>
    public sealed override void CheckInScript(IStep step, ScriptStepCheck check)
    {
        this.Check((T)step, new StepReport(check.Path, check.Findings, inScript: true));
        this.CheckInScript((T)step, check);
        foreach ((string member, ScriptText text) in ScriptTexts.Of(step))
        {
            check.Context.Parts(text, check.Member(member));
        }
    }

    /// <inheritdoc/>
    public sealed override void WriteInImage(IStep step, ImageTarget image) => this.WriteInImage((T)step, image);

    /// <inheritdoc/>
    public sealed override void WriteInScript(IStep step, ScriptWriter script) => this.WriteInScript((T)step, script);

    /// <inheritdoc/>
    public sealed override List<string> CommandsOf(IStep step, string home, ImageState? state)
    {
        ImageShell shell = new(home, state);
        this.Write((T)step, shell);
        return shell.Commands;
    }

    /// <inheritdoc/>
    public sealed override string UserOf(IStep step, ImageUser user) => this.UserOf((T)step, user);

    /// <inheritdoc/>
    public sealed override IEnumerable<ShellSource> CodeOf(IStep step, string path) => this.CodeOf((T)step, path);

    /// <inheritdoc/>
    public sealed override IEnumerable<Need> NeedsOf(IStep step, ImageState state) => this.NeedsOf((T)step, state);

    /// <inheritdoc/>
    public sealed override ImageState Apply(IStep step, ImageState state) =>
        FileEffects.After(step, this.PlaceOf((T)step), this.Apply((T)step, state));

    /// <inheritdoc/>
    public sealed override (string Member, string Path)? PlaceOf(IStep step) => this.PlaceOf((T)step);

    /// <inheritdoc/>
    public sealed override IEnumerable<(string File, string Member)> ProjectFilesOf(IStep step) => this.ProjectFilesOf((T)step);

    /// <inheritdoc/>
    public sealed override string? SourceImageOf(IStep step) => this.SourceImageOf((T)step);

    /// <inheritdoc/>
    public sealed override IEnumerable<(string Destination, string Text)> FilesOf(IStep step, ResolvedImage image, ImageState state) =>
        this.FilesOf((T)step, image, state);

    /// <inheritdoc/>
    public sealed override IEnumerable<KernelSpec> KernelsOf(IStep step) => this.KernelsOf((T)step);

    /// <inheritdoc/>
    public sealed override EquatableArray<IScriptStep> StepsOf(IStep step) => this.StepsOf((T)step);

    /// <inheritdoc/>
    public sealed override (string Kind, string Name)? NameOf(IStep step) => this.NameOf((T)step);

    /// <inheritdoc/>
    public sealed override (string What, string Instead)? RefusalOf(IStep step, AppType appType) => this.RefusalOf((T)step, appType);

    /// <inheritdoc/>
    public sealed override void AddPermissions(IStep step, ExecutionNeeds needs)
    {
        this.AddPermissions((T)step, needs);
        foreach ((_, ScriptText text) in ScriptTexts.Of(step))
        {
            needs.Ask(text);
        }
    }
}
