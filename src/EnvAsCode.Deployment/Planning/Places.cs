using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Where a deployment attaches its environments to, and what of them goes there.</summary>
internal sealed class Places
{
    private readonly DeploymentContext context;
    private readonly IReadOnlyDictionary<string, PlannedEnvironment> environments;
    private readonly Dictionary<(AttachmentTarget, string?), SettingsPlace> places = [];

    public Places(DeploymentContext context, IReadOnlyDictionary<string, PlannedEnvironment> environments)
    {
        this.context = context;
        this.environments = environments;
        if (context.Target.Domain is not null)
        {
            // Read in any case: it says whether the domain is there, and by which role images are pulled unless another is declared.
            this.Domain = new DomainPlace(context);
            this.places[(AttachmentTarget.Domain, null)] = this.Domain;
        }

        foreach (TargetAttachment attachment in context.Target.Attachments)
        {
            this.places.TryAdd(KeyOf(attachment), this.Make(attachment));
        }
    }

    /// <summary>The domain; <see langword="null"/> if the deployment names none.</summary>
    public SettingsPlace? Domain { get; }

    /// <summary>All places, each once.</summary>
    public IEnumerable<SettingsPlace> All => this.places.Values;

    /// <summary>What goes into each of a place's kinds of settings.</summary>
    /// <param name="factsOf">What is known of an environment's image; what planning found, unless given.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<AppAttachment>> AppsOf(
        SettingsPlace place, Func<string, EnvironmentFacts>? factsOf = null) => this.context.Target.Attachments
        .Where(attachment => this.places[KeyOf(attachment)] == place)
        .GroupBy(SettingsOf, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => (IReadOnlyList<AppAttachment>)[.. group.SelectMany(attachment => this.AppsOf(attachment, factsOf))],
            StringComparer.Ordinal);

    /// <summary>The environments that go to a place.</summary>
    public IEnumerable<string> EnvironmentsOf(SettingsPlace place) =>
        this.AppsOf(place).Values.SelectMany(apps => apps).Select(app => app.Environment).Distinct(StringComparer.Ordinal);

    private static (AttachmentTarget, string?) KeyOf(TargetAttachment attachment) =>
        (attachment.To == AttachmentTarget.SharedSpaces ? AttachmentTarget.Domain : attachment.To, attachment.Name);

    private static string SettingsOf(TargetAttachment attachment) => attachment.To switch
    {
        AttachmentTarget.SharedSpaces => DomainPlace.SpaceSettings,
        AttachmentTarget.UserProfile => UserProfilePlace.Settings,
        AttachmentTarget.Space => SpacePlace.Settings,
        _ => DomainPlace.UserSettings,
    };

    private SettingsPlace Make(TargetAttachment attachment) => attachment.To switch
    {
        AttachmentTarget.UserProfile => new UserProfilePlace(this.context, attachment.Name!),
        AttachmentTarget.Space => new SpacePlace(this.context, attachment.Name!),
        _ => this.Domain!,
    };

    private IEnumerable<AppAttachment> AppsOf(TargetAttachment attachment, Func<string, EnvironmentFacts>? factsOf)
    {
        PlannedEnvironment environment = this.environments[attachment.Environment];
        string name = environment.Manifest.Name;
        int? version = factsOf is null ? environment.Version : factsOf(name).Version;
        Dictionary<string, ImageAttachment> images = environment.IsRegistered
            ? environment.Manifest.CustomImage!.AppImageConfigs.ToDictionary(
                config => config.AppType,
                config => new ImageAttachment(
                    environment.Manifest.CustomImage.ImageName, version, config.Name, this.context.ArnOf("image/" + name)))
            : [];
        Dictionary<string, LifecycleScriptAttachment> lifecycles = environment.Manifest.LifecycleConfigurations.ToDictionary(
            lifecycle => lifecycle.AppType,
            lifecycle => new LifecycleScriptAttachment(
                this.context.ArnOf("studio-lifecycle-config/" + lifecycle.Name),
                attachment.LifecycleConfiguration ?? lifecycle.Attachment));
        return images.Keys.Union(lifecycles.Keys)
            .Where(appType => attachment.To != AttachmentTarget.SharedSpaces || appType != "CodeEditor")
            .Select(appType => new AppAttachment(name, appType)
            {
                Image = images.GetValueOrDefault(appType),
                Lifecycle = lifecycles.GetValueOrDefault(appType)
            });
    }
}
