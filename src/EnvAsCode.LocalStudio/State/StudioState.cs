using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.LocalStudio.State;

/// <summary>Everything that the service knows, by the end of its ARN.</summary>
internal sealed class StudioState
{
    private readonly SortedDictionary<string, Resource> resources = new(StringComparer.Ordinal);

    /// <summary>All resources, in ordinal order of their keys.</summary>
    public IReadOnlyCollection<Resource> Resources => this.resources.Values;

    /// <summary>The resource of that key; <see langword="null"/> if there is none.</summary>
    public Resource? Find(string key) => this.resources.GetValueOrDefault(key);

    /// <summary>The resources whose keys start so.</summary>
    /// <param name="prefix">As <c>image-version/churn/</c>.</param>
    public IEnumerable<Resource> StartingWith(string prefix) =>
        this.resources.Values.Where(resource => resource.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Adds a resource, or puts it in the place of the one with its key.</summary>
    public void Put(Resource resource) => this.resources[resource.Key] = resource;

    /// <summary>Removes a resource.</summary>
    public void Remove(string key) => this.resources.Remove(key);

    /// <summary>Lets every transition whose time has come take effect.</summary>
    /// <param name="now">The time, in seconds since 1970.</param>
    public void Settle(decimal now)
    {
        foreach (Resource resource in this.resources.Values.Where(resource => resource.Transition?.At <= now).ToList())
        {
            Transition transition = resource.Transition!;
            resource.Transition = null;
            if (transition.Status is null)
            {
                this.resources.Remove(resource.Key);
                continue;
            }

            resource.Document[transition.StatusMember] = transition.Status;
            if (resource.Document.ContainsKey("LastModifiedTime"))
            {
                resource.Document["LastModifiedTime"] = transition.At;
            }

            if (transition.FailureReason is not null)
            {
                resource.Document["FailureReason"] = transition.FailureReason;
            }
        }
    }
}
