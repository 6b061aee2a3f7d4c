using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps;

/// <summary>
/// What a kind of step is: how it is checked, what it becomes in an image and in a script, what it needs and what it changes. Everything
/// that is known of a step stands in its kind; who goes over steps asks <see cref="StepKinds"/>.
/// </summary>
internal abstract class StepKind
{
    /// <summary>The record of the vocabulary.</summary>
    public abstract Type StepType { get; }

    /// <summary>Whether the step changes rarely and packages may need it, so that they are installed after it by default.</summary>
    public virtual bool IsPreparation => false;

    /// <summary>Whether a stage may have the step: what is made for Jupyter there would not reach the image.</summary>
    public virtual bool IsForStage => true;

    /// <summary>When a script takes the step.</summary>
    public virtual ScriptPhase PhaseOf(IStep step) => ScriptPhase.Other;

    /// <summary>Checks a step of an image.</summary>
    public abstract void CheckInImage(IStep step, ImageStepCheck check);

    /// <summary>Checks a step of a script; the steps that it holds are checked by themselves.</summary>
    public abstract void CheckInScript(IStep step, ScriptStepCheck check);

    /// <summary>Writes a step of an image.</summary>
    public abstract void WriteInImage(IStep step, ImageTarget image);

    /// <summary>Writes a step of a script, with an empty line above it.</summary>
    public abstract void WriteInScript(IStep step, ScriptWriter script);

    /// <summary>The commands of a step in an image's build; none for a step that no shell carries out.</summary>
    /// <param name="home">The home folder that <c>~/</c> stands for.</param>
    /// <param name="state">What the image is before the step; <see langword="null"/> if nothing is known.</param>
    public abstract List<string> CommandsOf(IStep step, string home, ImageState? state);

    /// <summary>The user who can carry a step of an image out, by the name that stands after <c>USER</c>.</summary>
    /// <param name="user">The user as declared at that place.</param>
    public abstract string UserOf(IStep step, ImageUser user);

    /// <summary>The shell code of the user's that a step carries out; that of steps that it holds is theirs.</summary>
    /// <param name="path">The path of the step in the model.</param>
    public abstract IEnumerable<ShellSource> CodeOf(IStep step, string path);

    /// <summary>The programs that a step needs to be in the image.</summary>
    /// <param name="state">What the image is before the step.</param>
    public abstract IEnumerable<Need> NeedsOf(IStep step, ImageState state);

    /// <summary>What the image is after a step.</summary>
    /// <param name="state">What it is before the step.</param>
    public abstract ImageState Apply(IStep step, ImageState state);

    /// <summary>Where a step writes, and the member that says so; <see langword="null"/> if it names no place.</summary>
    public abstract (string Member, string Path)? PlaceOf(IStep step);

    /// <summary>The files and folders of the project that a step needs, each with the place in the step that names it.</summary>
    public abstract IEnumerable<(string File, string Member)> ProjectFilesOf(IStep step);

    /// <summary>The other image, or the stage, that a step copies from; <see langword="null"/> if none.</summary>
    public abstract string? SourceImageOf(IStep step);

    /// <summary>The files that a step of an image carries: where each goes, and its text.</summary>
    /// <param name="state">What the image is before the step.</param>
    public abstract IEnumerable<(string Destination, string Text)> FilesOf(IStep step, ResolvedImage image, ImageState state);

    /// <summary>The kernels that a step brings.</summary>
    public abstract IEnumerable<KernelSpec> KernelsOf(IStep step);

    /// <summary>The steps that a step holds.</summary>
    public abstract EquatableArray<IScriptStep> StepsOf(IStep step);

    /// <summary>The name that no other step of its kind may have in a script, and the word for the kind; nothing if it has none.</summary>
    public abstract (string Kind, string Name)? NameOf(IStep step);

    /// <summary>Why the applications of a type do not have a step, and what to do instead; nothing if they have it.</summary>
    public abstract (string What, string Instead)? RefusalOf(IStep step, AppType appType);

    /// <summary>Tells what a step of a script does to AWS.</summary>
    public abstract void AddPermissions(IStep step, ExecutionNeeds needs);
}
