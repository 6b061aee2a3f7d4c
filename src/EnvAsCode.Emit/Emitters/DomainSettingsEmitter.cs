using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits the inputs of SageMaker's <c>CreateDomain</c> and <c>UpdateDomain</c> that attach an environment's image and lifecycle
/// configurations to all users of a domain. Those for <c>UpdateDomain</c> are to be merged into what the domain has: it replaces whole
/// lists.
/// </summary>
internal sealed class DomainSettingsEmitter(ResolvedEnvironment environment, IReadOnlyList<LifecycleScript> lifecycles)
{
    /// <summary>The file that attaches to private spaces.</summary>
    public const string FileName = "domain/update-domain.json";

    /// <summary>The file that attaches to shared spaces, which have settings of their own.</summary>
    public const string SharedSpacesFileName = "domain/update-domain-shared-spaces.json";

    /// <summary>The file that makes a new domain.</summary>
    public const string CreateFileName = "domain/create-domain.json";

    private static readonly AppType[] AppTypes = [AppType.JupyterLab, AppType.CodeEditor, AppType.KernelGateway, AppType.JupyterServer];

    // Shared spaces have no Code Editor (SageMaker's DefaultSpaceSettings).
    private static readonly AppType[] SharedAppTypes = [AppType.JupyterLab, AppType.KernelGateway, AppType.JupyterServer];

    /// <summary>The files that there is anything to say in.</summary>
    public IEnumerable<Artifact> Files()
    {
        bool hasDocker = environment.StudioSettings?.Docker is not null;
        if (hasDocker || this.AppliesTo(AppTypes))
        {
            yield return new Artifact(CreateFileName, this.Create());
            yield return new Artifact(FileName, this.Update());
        }

        if (this.AppliesTo(SharedAppTypes))
        {
            yield return new Artifact(SharedSpacesFileName, this.UpdateSharedSpaces());
        }
    }

    private string Create()
    {
        JsonWriter json = new JsonWriter()
            .BeginObject()
            .String("DomainName", Placeholders.DomainName)
            .String("AuthMode", Placeholders.AuthMode)
            .String("VpcId", Placeholders.VpcId)
            .BeginArray("SubnetIds").String(Placeholders.SubnetId).EndArray()
            .BeginObject("DefaultUserSettings")
            .String("ExecutionRole", Placeholders.ExecutionRoleArn);
        this.WriteSettings(json, AppTypes);
        json.EndObject();
        this.WriteDocker(json, "DomainSettings");
        return json.EndObject().ToString();
    }

    private string Update()
    {
        JsonWriter json = new JsonWriter().BeginObject().String("DomainId", Placeholders.DomainId);
        if (this.AppliesTo(AppTypes))
        {
            json.BeginObject("DefaultUserSettings");
            this.WriteSettings(json, AppTypes);
            json.EndObject();
        }

        this.WriteDocker(json, "DomainSettingsForUpdate");
        return json.EndObject().ToString();
    }

    private string UpdateSharedSpaces()
    {
        JsonWriter json = new JsonWriter().BeginObject().String("DomainId", Placeholders.DomainId).BeginObject("DefaultSpaceSettings");
        this.WriteSettings(json, SharedAppTypes);
        return json.EndObject().EndObject().ToString();
    }

    private bool AppliesTo(AppType[] appTypes) => System.Array.Exists(
        appTypes,
        appType => this.ConfigOf(appType) is not null || this.LifecycleOf(appType) is not null || this.IdleOf(appType) is not null);

    private void WriteSettings(JsonWriter json, AppType[] appTypes)
    {
        foreach (AppType appType in appTypes)
        {
            if (this.AppliesTo([appType]))
            {
                json.BeginObject(AppTypeText.ApiName(appType) + "AppSettings");
                WriteLifecycle(json, this.LifecycleOf(appType));
                this.WriteImage(json, this.ConfigOf(appType));
                WriteIdle(json, this.IdleOf(appType));
                json.EndObject();
            }
        }
    }

    // A default configuration has to be named twice: as the default, and among those that may be chosen.
    private static void WriteLifecycle(JsonWriter json, LifecycleScript? lifecycle)
    {
        if (lifecycle is null)
        {
            return;
        }

        string arn = Placeholders.LifecycleConfigurationArn(lifecycle.Name);
        if (lifecycle.Attachment == LifecycleAttachment.BuiltIn)
        {
            json.String("BuiltInLifecycleConfigArn", arn);
            return;
        }

        if (lifecycle.Attachment == LifecycleAttachment.Default)
        {
            json.BeginObject("DefaultResourceSpec").String("LifecycleConfigArn", arn).EndObject();
        }
        else if (lifecycle.AppType == AppType.JupyterServer)
        {
            // JupyterServerAppSettings takes no list without a default; "system" is the one instance type that the server has.
            json.BeginObject("DefaultResourceSpec").String("InstanceType", "system").EndObject();
        }

        json.BeginArray("LifecycleConfigArns").String(arn).EndArray();
    }

    private void WriteImage(JsonWriter json, AppImageConfig? config)
    {
        if (config is not null)
        {
            json.BeginArray("CustomImages")
                .BeginObject()
                .String("ImageName", environment.Spec.Name)
                .String("AppImageConfigName", ResourceNames.AppImageConfig(environment.Spec.Name, config))
                .EndObject()
                .EndArray();
        }
    }

    private static void WriteIdle(JsonWriter json, IdleSettings? idle)
    {
        if (idle is null)
        {
            return;
        }

        json.BeginObject("AppLifecycleManagement")
            .BeginObject("IdleSettings")
            .String("LifecycleManagement", "ENABLED")
            .Number("IdleTimeoutInMinutes", idle.IdleTimeoutInMinutes)
            .Number("MinIdleTimeoutInMinutes", idle.MinIdleTimeoutInMinutes)
            .Number("MaxIdleTimeoutInMinutes", idle.MaxIdleTimeoutInMinutes)
            .EndObject()
            .EndObject();
    }

    private void WriteDocker(JsonWriter json, string member)
    {
        if (environment.StudioSettings?.Docker is not { } docker)
        {
            return;
        }

        json.BeginObject(member)
            .BeginObject("DockerSettings")
            .String("EnableDockerAccess", "ENABLED")
            .Strings("VpcOnlyTrustedAccounts", docker.VpcOnlyTrustedAccounts)
            .String("RootlessDocker", docker.Rootless ? "ENABLED" : null)
            .EndObject()
            .EndObject();
    }

    private IdleSettings? IdleOf(AppType appType) =>
        appType is AppType.JupyterLab or AppType.CodeEditor ? environment.StudioSettings?.Idle : null;

    private AppImageConfig? ConfigOf(AppType appType)
    {
        foreach (AppImageConfig config in (environment.Image?.Strategy.Apps ?? []).AsSpan())
        {
            if (config.AppType == appType)
            {
                return config;
            }
        }

        return null;
    }

    private LifecycleScript? LifecycleOf(AppType appType)
    {
        foreach (LifecycleScript lifecycle in lifecycles)
        {
            if (lifecycle.AppType == appType)
            {
                return lifecycle;
            }
        }

        return null;
    }
}
