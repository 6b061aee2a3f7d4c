using System;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Waiting;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Settings;

/// <summary>
/// Reads the settings of a place, merges, and writes them, until what it reads is what it wants. The API has no conditional write: a
/// place that somebody else is updating refuses an update, and what somebody else wrote over is found by reading again afterwards.
/// </summary>
/// <param name="options">How to wait and how often to try.</param>
/// <param name="report">Hears what is done.</param>
internal sealed class SettingsWriter(DeploymentOptions options, Action<string> report)
{
    /// <summary>Brings a place to where a merge finds nothing more to change.</summary>
    /// <param name="merge">Merges into the place's current settings.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    /// <returns>Whether anything was written.</returns>
    public async Task<bool> WriteAsync(SettingsPlace place, Func<JsonObject, PlaceMerge> merge, CancellationToken cancellationToken)
    {
        bool written = false;
        for (int attempt = 0; ; attempt++)
        {
            PlaceReading reading = await this.ReadUsableAsync(place, cancellationToken);
            PlaceMerge merged = merge(reading.Settings);
            if (merged.Changes.Count == 0)
            {
                return written;
            }

            if (attempt == options.WriteAttempts)
            {
                throw new DeploymentException(
                    Rules.ConcurrentChange, "The " + place.Description, attempt.ToString(CultureInfo.InvariantCulture));
            }

            if (await this.TryWriteAsync(place, merged, cancellationToken))
            {
                written = true;
            }
            else
            {
                report($"{place.Description} is being changed by somebody else");
                await Backoff.PauseAsync(options.Waiting, attempt, cancellationToken);
            }
        }
    }

    /// <summary>Reads a place when it takes an update.</summary>
    private async Task<PlaceReading> ReadUsableAsync(SettingsPlace place, CancellationToken cancellationToken)
    {
        PlaceReading reading = await place.ReadAsync(cancellationToken);
        if (reading.Status is "Updating" or "Pending")
        {
            report($"{place.Description} is {reading.Status}");
            await this.WaitAsync(place, cancellationToken);
            reading = await place.ReadAsync(cancellationToken);
        }

        return reading.Status is "InService" or "Update_Failed" or "Updating"
            ? reading
            : throw new DeploymentException(
                Rules.NotUsable, place.Description, reading.Status, reading.FailureReason ?? "the service gives no reason");
    }

    private async Task<bool> TryWriteAsync(SettingsPlace place, PlaceMerge merged, CancellationToken cancellationToken)
    {
        try
        {
            await place.WriteAsync(merged.Settings, cancellationToken);
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.InUse)
        {
            return false;
        }
        catch (AmazonServiceException e)
            when (AwsErrors.KindOf(e) == AwsErrorKind.Validation && e.Message.Contains("InService App", StringComparison.OrdinalIgnoreCase))
        {
            throw new DeploymentException(Rules.AppsAreRunning, e, "the " + place.Description, e.Message);
        }

        await place.WaitAsync(report, cancellationToken);
        return true;
    }

    // A place whose last update failed takes the next one.
    private async Task WaitAsync(SettingsPlace place, CancellationToken cancellationToken)
    {
        try
        {
            await place.WaitAsync(report, cancellationToken);
        }
        catch (WaiterException e) when (e.Status == "Update_Failed")
        {
            report(e.Message);
        }
    }
}
