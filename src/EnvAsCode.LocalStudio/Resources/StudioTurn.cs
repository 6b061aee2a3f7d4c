using System;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources;

/// <summary>What the rules of one call work with: the state, which nobody else touches meanwhile, and the time.</summary>
/// <param name="Now">The time, in seconds since 1970.</param>
/// <param name="FailureReason">Why the work that the call starts shall fail, if a fault says so.</param>
internal sealed record StudioTurn(StudioState State, decimal Now, LocalStudioOptions Options, string? FailureReason)
{
    /// <summary>The account and region.</summary>
    public StudioIdentity Identity { get; } = Options.Identity;

    /// <summary>The resource of that key.</summary>
    /// <param name="message">What to say if there is none.</param>
    /// <exception cref="ApiException">There is none (ResourceNotFound).</exception>
    public Resource Find(string key, string message) => this.State.Find(key) ?? throw ApiException.NotFound(message);

    /// <summary>Adds a resource with its times and the tags that the request brings.</summary>
    /// <param name="document">What Describe shows, but for the times.</param>
    public Resource Add(string key, JsonObject document, JsonObject request)
    {
        document["CreationTime"] = this.Now;
        document["LastModifiedTime"] = this.Now;
        Resource resource = new(key, document);
        Tags.TagRules.Add(resource, request.Objects("Tags"));
        this.State.Put(resource);
        return resource;
    }

    /// <summary>Puts a resource on its way to another status.</summary>
    /// <param name="during">The status until then.</param>
    /// <param name="after">The status then; <see langword="null"/> if it is gone then.</param>
    /// <param name="failed">The status then if it fails.</param>
    /// <param name="delay">How long it takes.</param>
    /// <param name="failureReason">Why it fails; if <see langword="null"/>, only a fault makes it fail.</param>
    public void Begin(Resource resource, string during, string? after, string failed, TimeSpan delay, string? failureReason = null)
    {
        string? reason = this.FailureReason ?? failureReason;
        string member = StatusMember(resource);
        resource.Document[member] = during;
        resource.Document.Remove(nameof(this.FailureReason));
        this.Touch(resource);
        resource.Transition = new(this.Now + (decimal)delay.TotalSeconds, member, reason is null ? after : failed, reason);
    }

    /// <summary>Notes that a resource was changed now.</summary>
    public void Touch(Resource resource)
    {
        if (resource.Document.ContainsKey("LastModifiedTime"))
        {
            resource.Document["LastModifiedTime"] = this.Now;
        }
    }

    /// <summary>The status of a resource that has one.</summary>
    public static string Status(Resource resource) => resource.Document.Text(StatusMember(resource));

    private static string StatusMember(Resource resource) => resource.Key[..resource.Key.IndexOf('/', StringComparison.Ordinal)] switch
    {
        "image" => "ImageStatus",
        "image-version" => "ImageVersionStatus",
        _ => "Status",
    };
}
