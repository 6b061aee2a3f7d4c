using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit;

/// <summary>Makes an environment's files. A pure function: the same environment gives the same bytes on any machine.</summary>
public static class EnvironmentEmitter
{
    /// <summary>Emits what the environment's strategies need, and its <c>manifest.json</c>.</summary>
    /// <param name="environment">
    /// The environment; one in which <see cref="EnvironmentChecks.Check(EnvironmentSpec, ProjectFiles?)"/> finds nothing that prevents it.
    /// </param>
    /// <param name="declaration">The C# member that declares it, as <c>Churn.Cpu</c>; it is named in the files.</param>
    /// <param name="files">The project's files that it may name; none if they are not known.</param>
    /// <returns>The files in ordinal order of their paths.</returns>
    public static EquatableArray<Artifact> Emit(EnvironmentSpec environment, string declaration, ProjectFiles? files = null) =>
        Emit(environment, declaration, PolicyContext.None, files, []);

    /// <inheritdoc cref="Emit(EnvironmentSpec, string, ProjectFiles?)"/>
    /// <param name="environment">The environment.</param>
    /// <param name="declaration">The C# member that declares it.</param>
    /// <param name="policies">The policies that hold for it, which the manifest names.</param>
    /// <param name="files">The project's files that it may name; none if they are not known.</param>
    /// <param name="findings">What the checks found in it, which the manifest tells.</param>
    public static EquatableArray<Artifact> Emit(
        EnvironmentSpec environment,
        string declaration,
        PolicyContext policies,
        ProjectFiles? files,
        EquatableArray<ReportedFinding> findings)
    {
        EnvironmentSpec spec = DescribedBases.Into(ImportedEnvironment.Of(environment, files).Spec, files);
        LockPlan plan = LockPlan.Of(new ResolvedEnvironment(spec, declaration));
        LockedParts locked = LockedParts.Of(plan, files?.Lock);
        return Emit(
            new ResolvedEnvironment(spec, declaration, locked) { Policies = policies, Findings = findings },
            plan,
            files ?? ProjectFiles.None);
    }

    private static EquatableArray<Artifact> Emit(ResolvedEnvironment resolved, LockPlan plan, ProjectFiles projectFiles)
    {
        List<Artifact> files = [];
        List<string> context = [];
        AddCondaEnvironments(files, context, resolved);
        AddRequirements(files, context, resolved);
        AddImage(files, context, resolved, projectFiles);
        List<LifecycleScript> lifecycles = AddLifecycles(files, resolved);
        files.AddRange(new DomainSettingsEmitter(resolved, lifecycles).Files());
        files.AddRange(new PolicyEmitter(resolved, lifecycles).Files());
        if (LockInputsEmitter.Emit(resolved.Declaration, plan) is { } inputs)
        {
            files.Add(new Artifact(LockInputsEmitter.FileName, inputs));
        }

        Sort(files);
        files.Add(new Artifact(ManifestEmitter.FileName, ManifestEmitter.Emit(resolved, plan, lifecycles, context, files)));
        Sort(files);
        return files.ToEquatableArray();
    }

    private static void AddCondaEnvironments(List<Artifact> files, List<string> context, ResolvedEnvironment resolved)
    {
        bool hasOwn = false;
        foreach (PythonEnvironment python in resolved.Image?.Environments ?? [])
        {
            if (python.File is not null)
            {
                // The persisted environment is the same declaration and shares the file, which then always has ipykernel.
                bool isOwn = python.File == CondaEnvironmentEmitter.FileName;
                bool yieldsKernel = python.Kernel is not null || (isOwn && resolved.Persistent is not null);
                CondaTool tool = resolved.Image!.Conda?.Tool ?? CondaTool.Conda;
                files.Add(new Artifact(python.File, CondaEnvironmentEmitter.Emit(resolved.Declaration, python, yieldsKernel, tool)));
                if (resolved.Locked.Find(LockTargets.Image, python.Name) is null
                    && (!isOwn || resolved.Image.Strategy.Conda?.Lock is null))
                {
                    context.Add(python.File);
                }

                hasOwn |= isOwn;
            }
        }

        if (resolved.Persistent is { } location)
        {
            AddPersistent(files, resolved, location, hasOwn);
        }
    }

    private static void AddPersistent(List<Artifact> files, ResolvedEnvironment resolved, PersistentLocation location, bool hasFile)
    {
        string specification = CondaEnvironmentEmitter.Emit(resolved.Declaration, location.Environment, yieldsKernel: true);
        if (!hasFile)
        {
            files.Add(new Artifact(CondaEnvironmentEmitter.FileName, specification));
        }

        files.Add(new Artifact(
            PersistentCondaEnvironmentEmitter.SetupFileName,
            PersistentCondaEnvironmentEmitter.EmitSetup(resolved, location, specification),
            IsExecutable: true));
        files.Add(new Artifact(
            PersistentCondaEnvironmentEmitter.TeardownFileName,
            PersistentCondaEnvironmentEmitter.EmitTeardown(resolved, location),
            IsExecutable: true));
    }

    private static void AddRequirements(List<Artifact> files, List<string> context, ResolvedEnvironment resolved)
    {
        bool isInImage = resolved.Packages.Pip.Count > 0
            && resolved.Locked.Find(LockTargets.Image) is null
            && (resolved.Image?.Environments.Exists(python => python.File is null) ?? false);
        if (isInImage)
        {
            context.Add(RequirementsEmitter.FileName);
        }

        if (isInImage || resolved.PipInstall is not null)
        {
            files.Add(new Artifact(
                RequirementsEmitter.FileName,
                !isInImage && resolved.Locked.Find(LockTargets.Pip) is { } part
                    ? LockedFiles.PipText(resolved, part)
                    : RequirementsEmitter.Emit(resolved.Declaration, resolved.Packages.Pip, resolved.Spec.PipOptions)));
        }

        AddConstraints(files, context, resolved);

        if (resolved.PipInstall is not null)
        {
            files.Add(new Artifact(NotebookCellEmitter.FileName, NotebookCellEmitter.Emit(resolved.Declaration)));
        }
    }

    private static void AddConstraints(List<Artifact> files, List<string> context, ResolvedEnvironment resolved)
    {
        if (resolved.Spec.PipOptions is { Constraints: { IsEmpty: false } constraints })
        {
            files.Add(new Artifact(ConstraintsEmitter.FileName, ConstraintsEmitter.Emit(resolved.Declaration, constraints)));
            if (resolved.Image is not null
                && resolved.Image.Environments.Exists(python => (python.Packages.Pip.Count > 0 || python.File is not null)
                    && resolved.Locked.Find(LockTargets.Image, LockedFiles.NameOf(python)) is null))
            {
                context.Add(ConstraintsEmitter.FileName);
            }
        }
    }

    private static void AddImage(List<Artifact> files, List<string> context, ResolvedEnvironment resolved, ProjectFiles projectFiles)
    {
        if (resolved.Image is not { } image)
        {
            return;
        }

        foreach (PythonEnvironment python in image.Environments)
        {
            if (python.Kernel is not null)
            {
                string path = KernelSpecEmitter.FileName(python.Kernel);
                files.Add(new Artifact(path, KernelSpecEmitter.Emit(python.Kernel)));
                context.Add(path);
            }
        }

        if (image.RKernel is { } ofR)
        {
            string path = KernelSpecEmitter.FileName(ofR);
            files.Add(new Artifact(path, KernelSpecEmitter.Emit(ofR)));
            context.Add(path);
        }

        foreach (Artifact locked in LockedFiles.Of(resolved, image))
        {
            files.Add(locked);
            context.Add(locked.Path);
        }

        AddStepFiles(files, context, image);
        foreach (BuildStage stage in image.Strategy.Stages)
        {
            AddStepFiles(files, context, ResolvedImage.OfStage(stage.Name, ImageStages.AsImage(image.Strategy, stage)));
        }

        files.Add(new Artifact(DockerfileEmitter.FileName, DockerfileEmitter.Emit(resolved, image, projectFiles)));
        files.Add(
            new Artifact(DockerIgnoreEmitter.FileName, DockerIgnoreEmitter.Emit([.. context, .. ContextFiles.NamedBy(image.Strategy)])));
        context.AddRange(ContextFiles.Of(image.Strategy, projectFiles));
        if (!image.IsForStudio)
        {
            return;
        }

        files.Add(new Artifact(ImageRegistrationEmitter.ImageFileName, ImageRegistrationEmitter.EmitImage(resolved.Spec, image.Strategy)));
        files.Add(
            new Artifact(ImageRegistrationEmitter.VersionFileName, ImageRegistrationEmitter.EmitVersion(resolved.Spec, image.Strategy)));
        foreach (AppImageConfig config in image.Strategy.Apps.AsSpan())
        {
            files.Add(
                new Artifact(AppImageConfigEmitter.FileName(config.AppType), AppImageConfigEmitter.Emit(resolved.Spec, image, config)));
        }
    }

    private static void AddStepFiles(List<Artifact> files, List<string> context, ResolvedImage image)
    {
        foreach (Artifact file in StepFiles.Of(image))
        {
            files.RemoveAll(before => before.Path == file.Path);
            files.Add(file);
            if (!context.Contains(file.Path))
            {
                context.Add(file.Path);
            }
        }
    }

    private static List<LifecycleScript> AddLifecycles(List<Artifact> files, ResolvedEnvironment resolved)
    {
        List<LifecycleScript> scripts = resolved.LifecycleScripts();
        foreach (LifecycleScript script in scripts)
        {
            files.Add(new Artifact(script.FileName, script.Text, IsExecutable: true));
            if (script.Body is { } body)
            {
                files.Add(new Artifact(body.FileName, body.Text, IsExecutable: true));
            }

            if (script.Teardown is { } teardown)
            {
                files.Add(new Artifact(script.TeardownFileName, teardown, IsExecutable: true));
            }
        }

        return scripts;
    }

    private static void Sort(List<Artifact> files) => files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
}
