drop function onboarding.begin_completion(uuid, text[], text[], integer[], integer[]);
